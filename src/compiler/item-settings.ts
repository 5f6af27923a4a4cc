import type { ItemType, SourceSpan } from '../course/index.js';
import type { Named } from './documents.js';
import type { PlacedToken } from './markdown.js';
import { suggest, type Report } from './report.js';
import type { Places } from './source-file.js';

/** The line below an item's heading: `type=single | outcome=LO1 | seeds=P1,P3 | difficulty=.85 | read=MOD1/a-page`. */
export interface ItemSettings {
  readonly type: ItemType;
  /** Absent when the line could not be read. */
  readonly objective: Named | undefined;
  readonly seeds: readonly string[];
  readonly difficulty: number | undefined;
  /** The page that teaches it best: `MOD1/a-page`. */
  readonly read: Named | undefined;
  /** What follows the line. */
  readonly rest: readonly PlacedToken[];
}

const TYPES: readonly ItemType[] = ['single', 'scenario', 'multiple', 'true-false', 'match', 'order'];
const KEYS = ['type', 'outcome', 'seeds', 'difficulty', 'read'];
const EXAMPLE = 'type=single | outcome=LO1 | seeds=P1';

interface Value {
  readonly text: string;
  readonly span: SourceSpan;
}

export function readItemSettings(
  tokens: readonly PlacedToken[],
  offset: number,
  places: Places,
  report: Report,
): ItemSettings {
  const [first, ...rest] = tokens;
  const raw = first?.token.raw ?? '';
  const from = (first?.offset ?? offset) + (raw.length - raw.trimStart().length);
  const complain = (span: SourceSpan, message: string, hint: string): void =>
    report.error(span, 'item-settings', message, hint);
  const values = settingsIn(raw.trim(), (at) => places.at(from + at));
  const type = TYPES.find((known) => known === values?.get('type')?.text);
  const objective = values?.get('outcome');
  if (!values || !objective || !values.has('type')) {
    const message = 'the line of settings is missing or not of the known form';
    complain(places.at(from), message, `Write it below the heading, alone in its paragraph: ${EXAMPLE}`);
    const below = /^\s*type\b/.test(raw) ? rest : tokens;
    return {
      type: type ?? 'single',
      objective: undefined,
      seeds: [],
      difficulty: undefined,
      read: undefined,
      rest: below,
    };
  }
  for (const [key, { span }] of values) {
    if (!KEYS.includes(key)) complain(span, `an item has no setting "${key}"`, suggest(key, KEYS));
  }
  const given = values.get('type');
  if (!type && given) complain(given.span, `there is no type "${given.text}"`, suggest(given.text, TYPES));
  const read = values.get('read');
  return {
    type: type ?? 'single',
    objective: { name: objective.text, span: objective.span },
    seeds: values.get('seeds')?.text.split(',') ?? [],
    difficulty: difficultyOf(values.get('difficulty'), complain),
    read: read && { name: read.text, span: read.span },
    rest,
  };
}

/** Undefined when a part of the line is no `key=value`. */
function settingsIn(line: string, at: (index: number) => SourceSpan): ReadonlyMap<string, Value> | undefined {
  const values = new Map<string, Value>();
  let from = 0;
  for (const part of line.split('|')) {
    const match = /^(\s*)([a-z]+)=(\S+)\s*$/.exec(part);
    const [, lead = '', key = '', text = ''] = match ?? [];
    if (!match || values.has(key)) return undefined;
    values.set(key, { text, span: at(from + lead.length + key.length + 1) });
    from += part.length + 1;
  }
  return values;
}

function difficultyOf(
  given: Value | undefined,
  complain: (span: SourceSpan, message: string, hint: string) => void,
): number | undefined {
  if (!given) return undefined;
  const share = Number(given.text);
  if (/^0?\.\d{1,2}$/.test(given.text) && share > 0) return share;
  const message = `"${given.text}" is no difficulty`;
  complain(given.span, message, 'Write the share of learners who are right at the first try, such as .75');
  return undefined;
}
