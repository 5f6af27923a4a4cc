import { secondsOf } from '../cmi-time.js';
import type { KnownStatus } from './mapping.js';

const STATUSES: Readonly<Record<string, KnownStatus | undefined>> = {
  completed: 'completed',
  complete: 'completed',
  incomplete: 'incomplete',
  'in progress': 'incomplete',
  started: 'incomplete',
  browsed: 'incomplete',
  passed: 'passed',
  pass: 'passed',
  failed: 'failed',
  fail: 'failed',
  'not attempted': 'not attempted',
  'not started': 'not attempted',
};

/** Words that say that nothing is known. */
const SAYS_NOTHING = new Set(['', '-', 'unknown', 'n/a', 'none', 'null']);

export function saysNothing(text: string): boolean {
  return SAYS_NOTHING.has(text.toLowerCase());
}

export function readStatus(text: string, own: Readonly<Record<string, KnownStatus>>): KnownStatus | undefined {
  return Object.hasOwn(own, text) ? own[text] : STATUSES[text.toLowerCase().replaceAll('_', ' ')];
}

/** Percent, from `66.67`, `66,67`, `67%`, `40/50`. */
export function readScore(text: string, outOf: number): number | undefined {
  const match = /^(-?\d+(?:[.,]\d+)?)\s*(?:%|\/\s*(\d+(?:[.,]\d+)?))?$/.exec(text);
  if (!match) return undefined;
  const points = numberOf(match[1]);
  const most = match[2] === undefined ? (text.endsWith('%') ? 100 : outOf) : numberOf(match[2]);
  return most > 0 ? Math.round((points / most) * 10_000) / 100 : undefined;
}

/** Seconds, from a number, a clock (`0:12:34`), a duration (`PT12M34S`), or Moodle's words (`12 minutes 34 seconds`). */
export function readTime(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const clock = secondsOf(text);
  if (clock !== undefined) return clock;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(day|hour|hr|minute|min|second|sec)s?\b/gi)];
  const rest = parts.reduce((left, [part]) => left.replace(part, ''), text);
  if (parts.length === 0 || /\w/.test(rest)) return undefined;
  return parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit.toLowerCase().charAt(0)] ?? 0),
    0,
  );
}

const UNITS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

function numberOf(text = ''): number {
  return Number(text.replace(',', '.'));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'" };

/** Moodle writes answers into its files as into a web page. */
export function withoutEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|#0?39);/g, (_, name: string) => ENTITIES[name] ?? '')
    : text;
}

/** A cell that a spreadsheet would run. A minus before a figure is a number. */
export function looksLikeFormula(text: string): boolean {
  return /^[=@+][A-Za-z(]|^=/.test(text);
}
