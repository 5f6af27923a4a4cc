import type { Report } from '../compiler/index.js';
import type { Block, Course, LawBlock, UnverifiedPoint } from '../course/index.js';
import type { Piece } from './piece.js';
import { legalNamesIn, type Sentence } from './sentences.js';

/** Months after which numbers of support lines are to be tried again. */
const SUPPORT_MONTHS = 6;

/** Law and support numbers that have not been looked at for too long. `today` is an ISO day. */
export function checkShelfLife(course: Course, today: string, report: Report): void {
  for (const block of lawBlocksOf(course)) {
    if (lastDayOf(block.checkBy) >= today) continue;
    const hint = 'Look it up again, mend what has changed, and set a new date: half a year is usual';
    report.warning(block.span, 'law-out-of-date', `this law was to be checked by ${block.checkBy}`, hint);
  }
  const { checked } = course.support;
  if (monthsLater(checked, SUPPORT_MONTHS) < today) {
    const span = { path: 'content/support.md', line: 1, column: 1 };
    const hint = 'Try each number and address, then set checked to that day';
    report.warning(span, 'support-out-of-date', `the support lines were last checked on ${checked}`, hint);
  }
}

export function unverifiedPoints(course: Course): UnverifiedPoint[] {
  const law = lawBlocksOf(course).flatMap(({ unverified: text, span }) => (text ? [{ text, span }] : []));
  return [...law, ...[...course.sources, course.support].flatMap(({ unverified }) => unverified ?? [])];
}

/** Law that is spoken of on a page where no block of law and no source says where that comes from. */
export function checkLawHasSource(course: Course, pieces: readonly Piece[], report: Report): void {
  for (const { pages, span } of course.lessons) {
    for (const page of pages) {
      if (page.blocks.some(namesSource)) continue;
      for (const { text, at, role, path, page: id } of pieces) {
        if (path !== span.path || id !== page.id || role !== 'prose') continue;
        const named = legalNamesIn(text)[0] ?? lawIn(text);
        if (!named) continue;
        const message = `“${named.text.replace(/^.*\bthe /i, '')}” is named on a page without :::law or :::sources`;
        const hint = 'Put what the law says in a :::law block, or add :::sources with its number';
        report.warning(at(named.start), 'law-without-source', message, hint);
      }
    }
  }
}

/** Where law is spoken of without the name of an Act. */
function lawIn(text: string): Sentence | undefined {
  const found = /\b(?:Article|[Ss]ection) \d+\b|\bby law\b|\bthe law (?:says|requires|asks)\b/.exec(text);
  return found ? { text: found[0], start: found.index } : undefined;
}

function namesSource({ kind }: Block): boolean {
  return kind === 'law' || kind === 'sources';
}

function lawBlocksOf({ lessons }: Course): LawBlock[] {
  const blocks = lessons.flatMap(({ pages }) => pages.flatMap((page) => page.blocks));
  return blocks.filter((block) => block.kind === 'law');
}

/** A month is over when its last day is. */
function lastDayOf(date: string): string {
  return date.length === 'yyyy-mm'.length ? `${date}-31` : date;
}

function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}
