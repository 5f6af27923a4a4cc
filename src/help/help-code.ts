import type { CourseOutline } from '../course/index.js';
import { BitReader, BitWriter } from './bits.js';
import { CHECKSUM_WIDTH, checksumOf } from './checksum.js';
import { bitsIn, digitsOf } from './digits.js';
import { EDITIONS, KEEPERS, LAST_SAVES, MODES, PROBLEMS, REPORTINGS, SAVINGS, type HelpFacts } from './help-facts.js';
import { readEnded, readPages, writeEnded, writePages } from './missing-parts.js';
import { fingerprintOf, FINGERPRINT_WIDTH, readVersion, writeVersion } from './course-mark.js';

/** What came of reading a code. */
export type HelpAnswer =
  | { readonly kind: 'read'; readonly version: string; readonly facts: HelpFacts }
  /** Rightly heard, and of a course or a version that this outline is not. */
  | { readonly kind: 'other-course'; readonly version: string }
  /** Made by a later course, in another form. */
  | { readonly kind: 'other-form' }
  | { readonly kind: 'misheard' }
  | { readonly kind: 'no-digit'; readonly sign: string }
  | { readonly kind: 'empty' };

const FORM = 1;
const FORM_WIDTH = 3;

/** Field by field, with room for further values. */
const FIELDS = [
  ['edition', EDITIONS, 3],
  ['reporting', REPORTINGS, 3],
  ['mode', MODES, 2],
  ['keeper', KEEPERS, 2],
  ['saving', SAVINGS, 3],
  ['problem', PROBLEMS, 4],
  ['lastSave', LAST_SAVES, 3],
] as const;

/** Letters and digits to read over the phone, in groups of four; the last three digits check the rest. */
export function encodeHelpCode(facts: HelpFacts, outline: CourseOutline): string {
  const writer = new BitWriter();
  writer.write(FORM, FORM_WIDTH);
  writer.write(fingerprintOf(outline), FINGERPRINT_WIDTH);
  writeVersion(outline.version, writer);
  for (const [name, values, width] of FIELDS) {
    writer.write((values as readonly string[]).indexOf(facts[name]), width);
  }
  writeEnded(facts.ended, outline, writer);
  writePages(facts.pages, outline, writer);
  const filled = filledUp(writer.bits);
  const sum = new BitWriter();
  sum.write(checksumOf(filled), CHECKSUM_WIDTH);
  return digitsOf([...filled, ...sum.bits]);
}

/** To whole digits. */
function filledUp(bits: readonly number[]): readonly number[] {
  return [...bits, ...Array.from({ length: (5 - (bits.length % 5)) % 5 }, () => 0)];
}

/** Never throws, whatever was typed. */
export function decodeHelpCode(text: string, outline: CourseOutline): HelpAnswer {
  const typed = bitsIn(text);
  if ('sign' in typed) return { kind: 'no-digit', sign: typed.sign };
  const { bits } = typed;
  if (bits.length === 0) return { kind: 'empty' };
  const body = bits.slice(0, -CHECKSUM_WIDTH);
  if (checksumOf(body) !== new BitReader(bits.slice(-CHECKSUM_WIDTH)).read(CHECKSUM_WIDTH)) return { kind: 'misheard' };
  const reader = new BitReader(body);
  if (reader.read(FORM_WIDTH) !== FORM) return { kind: 'other-form' };
  const fingerprint = reader.read(FINGERPRINT_WIDTH);
  const version = readVersion(reader);
  if (fingerprint !== fingerprintOf(outline)) return { kind: 'other-course', version };
  const facts = readFacts(reader, outline);
  return facts ? { kind: 'read', version, facts } : { kind: 'misheard' };
}

function readFacts(reader: BitReader, outline: CourseOutline): HelpFacts | undefined {
  const fields = Object.fromEntries(FIELDS.map(([name, values, width]) => [name, values[reader.read(width)]]));
  const ended = readEnded(outline, reader);
  const pages = readPages(outline, reader);
  const known = Object.values(fields).every((value) => value !== undefined);
  return known && pages && reader.atEnd ? ({ ...fields, ended, pages } as HelpFacts) : undefined;
}
