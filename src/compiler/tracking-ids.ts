import type { SourceSpan, TrackingId } from '../course/index.js';
import { samePlace, type Report } from './report.js';
import { Places, type SourceFile } from './source-file.js';

/** An id that a learner's record may hold, and where its author gave it. */
export interface WantedId {
  readonly id: string;
  readonly span: SourceSpan;
}

export interface LockOptions {
  /** Some ids are not known, since a file could not be read: none can then be said to have gone. */
  readonly partial: boolean;
}

export interface LockedIds {
  readonly ids: readonly TrackingId[];
  /** The lock file with the new ids added: what the build writes back. */
  readonly lock: string;
}

const LINE = /^(\S+) ([0-9a-z]{2})(?: > (\S+))?$/;

/**
 * Gives every id its short form from `content/tracking-ids.lock` and new ones the next free form.
 * A line `OLD 0a > NEW` says that OLD is called NEW now, `OLD 0a > -` that it has been retired.
 */
export function lockTrackingIds(
  wanted: readonly WantedId[],
  lock: SourceFile,
  report: Report,
  { partial }: LockOptions,
): LockedIds {
  reportCollisions(wanted, report);
  const places = new Places(lock);
  const shorts = new Map<string, string>();
  const used = new Set<string>();
  const names = new Set(wanted.map(({ id }) => id));
  let offset = 0;
  for (const line of lock.text.split('\n')) {
    readLine(line, places.at(offset), { shorts, used, names, partial, report });
    offset += line.length + 1;
  }
  const added: string[] = [];
  const tooMany: WantedId[] = [];
  const next = freeShorts(used);
  const ids = wanted.flatMap(({ id, span }) => {
    const known = shorts.get(id);
    if (known) return [{ id, short: known }];
    const { value: short } = next.next();
    if (!short) {
      tooMany.push({ id, span });
      return [];
    }
    shorts.set(id, short);
    added.push(`${id} ${short}`);
    return [{ id, short }];
  });
  reportTooMany(tooMany, report);
  const kept = lock.text.trimEnd();
  return { ids, lock: [...(kept ? [kept] : []), ...added].join('\n') + '\n' };
}

interface LockReading {
  readonly shorts: Map<string, string>;
  readonly used: Set<string>;
  readonly names: ReadonlySet<string>;
  readonly partial: boolean;
  readonly report: Report;
}

function readLine(line: string, span: SourceSpan, { shorts, used, names, partial, report }: LockReading): void {
  if (line === '' || line.startsWith('#')) return;
  const broken = (message: string): void =>
    report.error(span, 'tracking-lock', message, 'Restore the file from version control');
  const match = LINE.exec(line);
  if (!match) {
    broken('this line is not of the form "MOD1_page 0a"');
    return;
  }
  const [, id = '', short = '', now] = match;
  if (used.has(short)) broken(`"${short}" stands twice`);
  used.add(short);
  const current = now ?? id;
  if (current === '-') return;
  if (shorts.has(current)) broken(`"${current}" stands twice`);
  shorts.set(current, short);
  if (names.has(current) || partial) return;
  const message = `learners' records may hold "${current}", and the course has it no more`;
  const hint = `Bring it back; or, if it is gone for good, write "${id} ${short} > -"; if it was renamed, "${id} ${short} > NEW_ID"`;
  report.error(span, 'tracking-id-vanished', message, hint);
}

/** In order, those that no line of the lock has: retired ones are never given again. */
function* freeShorts(used: ReadonlySet<string>): Generator<string, undefined> {
  for (let number = 0; number < 36 * 36; number += 1) {
    const short = number.toString(36).padStart(2, '0');
    if (!used.has(short)) yield short;
  }
  return undefined;
}

/** One message, however many: they are all mended by the same cut. */
function reportTooMany([first, ...others]: readonly WantedId[], report: Report): void {
  if (!first) return;
  const what = others.length === 0 ? 'is one id too many' : `and ${others.length} after it are too many ids`;
  const hint = 'A course holds 1,296 pages, questions and passages: divide it in two';
  report.error(first.span, 'tracking-ids-full', `"${first.id}" ${what}`, hint);
}

function reportCollisions(wanted: readonly WantedId[], report: Report): void {
  const first = new Map<string, WantedId>();
  for (const entry of wanted) {
    const before = first.get(entry.id);
    if (!before) first.set(entry.id, entry);
    // Two with the very same id have been told so, or their lessons have.
    else if (!samePlace(before.span, entry.span) && !report.hasDuplicate(entry.span)) {
      const where = `${before.span.path}:${before.span.line}`;
      const message = `"${entry.id}" would stand for two things; the other is at ${where}`;
      const hint = 'Give one of the two another id; hyphens and underscores count as the same';
      report.error(entry.span, 'tracking-id-collision', message, hint);
    }
  }
}
