import { checksum } from './state-text.js';

/**
 * Gives back the state that an LMS has wrapped, escaped or repeated on the way, wherever that can be told for certain:
 * where the seal fits. A text in which none fits comes back in the reading that is nearest to a state.
 */
export function mendState(text: string): string {
  const readings = readingsOf(bare(text));
  for (const reading of readings) {
    const sealed = newestSealed(reading);
    if (sealed !== undefined) return sealed;
  }
  const likely = readings.filter((reading) => /^\d{1,3};c:[^;,]/.test(reading)).at(-1) ?? readings[0] ?? '';
  return likely.replace(HALF_AN_ESCAPE, '');
}

/** Escaped, and escaped again by the next one who handles it. */
const MOST_LAYERS = 4;

/** Where a text was cut within one: its letters would pass for an entry. */
const HALF_AN_ESCAPE = /(&#?[0-9a-z]*|%[0-9a-f]?|\\(u[0-9a-f]{0,3})?)$/i;

/** Each escaping undone, one after the other, for as long as that changes anything. */
function readingsOf(text: string): string[] {
  const readings = [text];
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const last = readings.at(-1) ?? '';
    const next = UNWRAPPERS.map((unwrap) => bare(unwrap(last))).find((reading) => reading !== last);
    if (next === undefined) break;
    readings.push(next);
  }
  return readings;
}

/** No state has white space, quotation marks or characters beyond ASCII of its own, nor the NULs of UTF-16. */
function bare(text: string): string {
  return text.replace(/[^!#-&(-~]/g, '');
}

/** None of `& % \` stands in a state, and no state is base64: nothing sound is changed by these. */
const UNWRAPPERS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/&(?:#(\d{2,3})|#x([0-9a-f]{2})|(amp|semi|colon|comma|period));/gi, entity),
  (text) => text.replace(/%([2-7][0-9a-f])/gi, byCode),
  (text) => text.replace(/\\u00([2-7][0-9a-f])/gi, byCode),
  fromBase64,
];

const NAMED: Readonly<Record<string, string>> = { amp: '&', semi: ';', colon: ':', comma: ',', period: '.' };

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  return hex === undefined ? String.fromCharCode(Number(decimal)) : byCode(whole, hex);
}

function byCode(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function fromBase64(text: string): string {
  if (!/^M[A-Za-z0-9+/_-]{15,}={0,2}$/.test(text)) return text;
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return text;
  }
}

/** One state after another in one value, whole or cut: the newest whose seal fits, by its own number. */
function newestSealed(text: string): string | undefined {
  let newest: string | undefined;
  let from = 0;
  for (const { index, 0: seal } of text.matchAll(/;z:[0-9a-z]{7}/g)) {
    const end = index + seal.length;
    const sealed = sealedIn(text.slice(from, end));
    if (sealed !== undefined && (newest === undefined || numberIn(sealed) >= numberIn(newest))) newest = sealed;
    from = end;
  }
  return newest;
}

/** It may begin anywhere: before it may stand the beginning of another one that was cut. */
function sealedIn(text: string): string | undefined {
  const sum = text.slice(-7);
  for (const { index } of text.matchAll(/(?=\d{1,3};c:)/g)) {
    if (checksum(text.slice(index, -';z:'.length - sum.length)) === sum) return text.slice(index);
  }
  return undefined;
}

function numberIn(state: string): number {
  return Number.parseInt(/;n:([0-9a-z]{1,6});/.exec(state)?.[1] ?? '0', 36);
}
