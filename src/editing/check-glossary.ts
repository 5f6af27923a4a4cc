import { Places, type Report, type SourceFile } from '../compiler/index.js';
import type { Course, GlossaryTerm, Lesson, Page, SourceSpan } from '../course/index.js';
import type { Piece } from './piece.js';

const LINK = /\[[^[\]]*\]\(term:([\w-]+)\)/g;

interface TermLink {
  readonly id: string;
  readonly span: SourceSpan;
}

/** Words of the glossary: explained where a page first uses them, once, and none for nothing. */
export function checkGlossary(
  course: Course,
  files: readonly SourceFile[],
  pieces: readonly Piece[],
  report: Report,
): void {
  const used = new Set<string>();
  for (const lesson of course.lessons) {
    const file = files.find(({ path }) => path === lesson.span.path);
    const links = file ? linksIn(file) : [];
    for (const { id } of links) used.add(id);
    lesson.pages.forEach((page, index) => {
      const end = lesson.pages[index + 1]?.span.line ?? Infinity;
      const here = links.filter(({ span }) => span.line >= page.span.line && span.line < end);
      checkPage(page, here, course.glossary, proseOf(lesson, page, pieces), report);
    });
  }
  checkUnused(course.glossary, used, files, report);
}

function proseOf({ span }: Lesson, { id }: Page, pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ path, page, role }) => path === span.path && page === id && role === 'prose');
}

function linksIn(file: SourceFile): TermLink[] {
  const places = new Places(file);
  return [...file.text.matchAll(LINK)].map(({ 1: id = '', index }) => ({ id, span: places.at(index) }));
}

function checkPage(
  page: Page,
  links: readonly TermLink[],
  glossary: readonly GlossaryTerm[],
  prose: readonly Piece[],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { id, span } of links) {
    if (seen.has(id)) {
      const message = `“${id}” is explained on this page already`;
      report.warning(span, 'term-again', message, 'Keep the first link, and make this one plain words');
    }
    seen.add(id);
  }
  const unlinked = glossary.filter(({ id, term }) => !seen.has(id) && prose.some(({ text }) => mentions(text, term)));
  if (unlinked.length === 0) return;
  const names = unlinked.map(({ term, id }) => `${term} (term:${id})`).join(', ');
  const message = `the page uses words of the glossary without explaining them: ${names}`;
  report.warning(page.span, 'term-unlinked', message, 'Link each where it first stands');
}

function mentions(text: string, term: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${term.replace(/[()]/g, '\\$&')}s?(?![\\p{L}-])`, 'iu').test(text);
}

function checkUnused(
  glossary: readonly GlossaryTerm[],
  used: ReadonlySet<string>,
  files: readonly SourceFile[],
  report: Report,
): void {
  const file = files.find(({ path }) => path === 'content/glossary.md');
  if (!file) return;
  const places = new Places(file);
  for (const { id, term } of glossary) {
    if (used.has(id)) continue;
    const span = places.at(Math.max(0, file.text.search(new RegExp(`^\\*\\*${term}`, 'm'))));
    report.warning(span, 'unused-term', `no page explains “${term}”`, `Link it where a page first uses it: term:${id}`);
  }
}
