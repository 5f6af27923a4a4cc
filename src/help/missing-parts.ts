import type { CourseOutline } from '../course/index.js';
import type { BitReader, BitWriter } from './bits.js';
import { KINDS, type MissingPage } from './help-facts.js';

const KIND_WIDTH = 2;
/** With more pages than this, what each asks for would make the code too long to read aloud. */
const MOST_KINDS = 8;

/**
 * Which pages are missing, as the lengths of runs that are done and missing in turn: a learner who is nearly there, or has
 * hardly begun, has a short code. Where the runs are many, a bit for each page is shorter.
 */
export function writePages(pages: readonly MissingPage[], outline: CourseOutline, writer: BitWriter): void {
  const places = pagesOf(outline);
  const missing = new Map(pages.map(({ place, kind }) => [place, kind]));
  const row = places.map((place) => (missing.has(place) ? 1 : 0));
  const runs = runsOf(row);
  const short = runs.reduce((sum, run) => sum + 2 * (run + 1).toString(2).length - 1, 0) < row.length;
  writer.write(short ? 1 : 0, 1);
  if (short) for (const run of runs) writer.writeCount(run + 1);
  else for (const bit of row) writer.write(bit, 1);
  if (missing.size > MOST_KINDS) return;
  for (const place of places) {
    const kind = missing.get(place);
    if (missing.has(place)) writer.write(kind ? KINDS.indexOf(kind) : 0, KIND_WIDTH);
  }
}

/** Undefined when the runs do not add up to the course. */
export function readPages(outline: CourseOutline, reader: BitReader): readonly MissingPage[] | undefined {
  const places = pagesOf(outline);
  const row = reader.read(1) === 1 ? readRuns(places.length, reader) : places.map(() => reader.read(1));
  if (row.length !== places.length) return undefined;
  const missing = places.filter((_, index) => row[index] === 1);
  const told = missing.length <= MOST_KINDS;
  return missing.map((place) => ({ place, kind: told ? KINDS[reader.read(KIND_WIDTH)] : undefined }));
}

/** Of nought and one in turn, nought first. */
function runsOf(row: readonly number[]): number[] {
  const runs = [0];
  let current = 0;
  for (const bit of row) {
    if (bit !== current) {
      runs.push(0);
      current = bit;
    }
    runs.push((runs.pop() ?? 0) + 1);
  }
  return runs;
}

function readRuns(length: number, reader: BitReader): number[] {
  const row: number[] = [];
  for (let bit = 0; row.length < length && !reader.overrun; bit = 1 - bit) {
    const run = reader.readCount() - 1;
    if (run > length - row.length) return [];
    for (let count = 0; count < run; count += 1) row.push(bit);
  }
  return row;
}

export function writeEnded(ended: readonly string[], outline: CourseOutline, writer: BitWriter): void {
  for (const id of casesOf(outline)) writer.write(ended.includes(id) ? 1 : 0, 1);
}

export function readEnded(outline: CourseOutline, reader: BitReader): readonly string[] {
  return casesOf(outline).filter(() => reader.read(1) === 1);
}

function pagesOf({ stops }: CourseOutline): string[] {
  return stops.flatMap((stop) => (stop.kind === 'lesson' ? stop.pages.map(({ id }) => id) : []));
}

function casesOf({ stops }: CourseOutline): string[] {
  return stops.flatMap((stop) => (stop.kind === 'case' ? [stop.id] : []));
}
