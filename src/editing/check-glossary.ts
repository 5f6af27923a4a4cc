import { Places, type Report, type SourceFile } from '../compiler/index.js';
import {
  METERS,
  type CaseStudy,
  type Course,
  type GlossaryTerm,
  type Lesson,
  type Page,
  type SourceSpan,
} from '../course/index.js';
import type { Piece, Role } from './piece.js';

const GLOSSARY = 'content/glossary.md';
/** In activities nothing can be linked, and in stories not every word should be: there, to be used is enough. */
const SAID: ReadonlySet<Role> = new Set(['prose', 'feedback', 'activity']);
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
  // Stories name their meters on screen.
  const used = new Set<string>(course.caseStudies.length > 0 ? METERS : []);
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
  for (const { id } of course.caseStudies.flatMap(({ terms }) => terms)) used.add(id);
  for (const caseStudy of course.caseStudies) checkStory(caseStudy, files, report);
  const words = pieces.filter(({ path, role }) => path !== GLOSSARY && SAID.has(role));
  const unused = course.glossary.filter((entry) => !used.has(entry.id) && !isMentioned(entry, words));
  checkUnused(unused, files, report);
}

function proseOf({ span }: Lesson, { id }: Page, pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ path, page, role }) => path === span.path && page === id && role === 'prose');
}

function linksIn(file: SourceFile): TermLink[] {
  const places = new Places(file);
  return [...file.text.matchAll(LINK)].map(({ 1: id = '', index }) => ({ id, span: places.at(index) }));
}

/** A passage is a page, and so is what a choice of it is told. */
function checkStory({ passages, span }: CaseStudy, files: readonly SourceFile[], report: Report): void {
  const file = files.find(({ path }) => path === span.path);
  if (!file) return;
  const links = linksIn(file);
  const starts = passages.flatMap((passage) => [passage, ...passage.choices]).map((page) => page.span.line);
  starts
    .sort((a, b) => a - b)
    .forEach((line, index) => {
      const end = starts[index + 1] ?? Infinity;
      checkOnce(
        links.filter((link) => link.span.line >= line && link.span.line < end),
        () => '',
        report,
      );
    });
}

function checkPage(
  page: Page,
  links: readonly TermLink[],
  glossary: readonly GlossaryTerm[],
  prose: readonly Piece[],
  report: Report,
): void {
  // Where law differs, a learner is shown one nation's, and meets the word there for the first time.
  checkOnce(links, (span) => nationOf(page, span), report);
  const linked = new Set(links.map(({ id }) => id));
  const unlinked = glossary.filter((entry) => !linked.has(entry.id) && isMentioned(entry, prose));
  if (unlinked.length === 0) return;
  const names = unlinked.map(({ term, id }) => `${term} (term:${id})`).join(', ');
  const message = `the page uses words of the glossary without explaining them: ${names}`;
  report.warning(page.span, 'term-unlinked', message, 'Link each where it first stands');
}

/** Each word once; in each part of a page that only some learners are shown, named by `partOf`, once. */
function checkOnce(links: readonly TermLink[], partOf: (span: SourceSpan) => string, report: Report): void {
  const seen = new Set<string>();
  const told = new Set<string>();
  for (const { id, span } of links) {
    const part = partOf(span);
    if (seen.has(id) || told.has(`${part} ${id}`)) {
      const message = `“${id}” is explained on this page already`;
      report.warning(span, 'term-again', message, 'Keep the first link, and make this one plain words');
    }
    if (part === '') seen.add(id);
    told.add(`${part} ${id}`);
  }
}

/** The nation of the block of law that a link stands in; empty for what all learners read. */
function nationOf({ blocks }: Page, { line }: SourceSpan): string {
  const block = blocks.findLast(({ span }) => span.line <= line);
  return block?.kind === 'law' && !block.nations.includes('uk') ? block.nations.join(' ') : '';
}

/** By itself or in the plural, and no part of a longer word. */
function isMentioned({ term }: GlossaryTerm, pieces: readonly Piece[]): boolean {
  const name = term.replace(/[()]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}-])${name}s?(?![\\p{L}-])`, 'iu');
  return pieces.some(({ text }) => pattern.test(text));
}

function checkUnused(unused: readonly GlossaryTerm[], files: readonly SourceFile[], report: Report): void {
  const file = files.find(({ path }) => path === GLOSSARY);
  if (!file) return;
  const places = new Places(file);
  for (const { id, term } of unused) {
    const span = places.at(Math.max(0, file.text.search(new RegExp(`^\\*\\*${term}`, 'm'))));
    report.warning(span, 'unused-term', `nothing uses “${term}”`, `Link it where a page first uses it: term:${id}`);
  }
}
