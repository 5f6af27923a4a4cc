import type { CourseOutline } from '../course/index.js';
import type { BitReader, BitWriter } from './bits.js';

export const FINGERPRINT_WIDTH = 15;
const NUMBER_WIDTH = 5;
const LARGEST = 2 ** NUMBER_WIDTH - 1;

/** FNV-1a of all that a code's meaning hangs on: what the course is, and its parts in their order. */
export function fingerprintOf({ id, version, stops, caseStudiesNeeded }: CourseOutline): number {
  const parts = stops.flatMap((stop) => [
    stop.id,
    ...(stop.kind === 'lesson' ? stop.pages.map((page) => page.id) : []),
  ]);
  let hash = 0x811c9dc5;
  for (const sign of [id, version, `${caseStudiesNeeded}`, ...parts].join(' ')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash ^ (hash >>> FINGERPRINT_WIDTH)) & (2 ** FINGERPRINT_WIDTH - 1);
}

/** For saying which version a code is of; numbers above 31 are written as 31. */
export function writeVersion(version: string, writer: BitWriter): void {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  for (const number of [major, minor, patch]) writer.write(Math.min(number, LARGEST), NUMBER_WIDTH);
}

export function readVersion(reader: BitReader): string {
  return [0, 1, 2].map(() => reader.read(NUMBER_WIDTH)).join('.');
}
