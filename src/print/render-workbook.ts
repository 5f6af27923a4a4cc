import { withoutTerms, type Course, type GlossaryTerm, type Worksheet } from '../course/index.js';
import { escapeHtml } from '../deck/index.js';
import { renderContents, type ContentsEntry, type PageNumbers } from './contents.js';
import type { PaperDocument } from './paper-document.js';
import { renderWorksheet } from './render-worksheet.js';
import { WORKBOOK_WORDS } from './words.js';

/** A word that the course leaves out, and what it says. */
export interface WordToUse {
  /** As people hear it. */
  readonly heard: string;
  readonly say: string;
}

export interface WorkbookInput {
  readonly course: Course;
  /** Blank, in the order of the lessons. */
  readonly sheets: readonly Worksheet[];
  readonly words: readonly WordToUse[];
}

/** What a participant takes home: sheets to fill in, words to use, and where to turn. */
export function renderWorkbook({ course, sheets, words }: WorkbookInput, pages: PageNumbers): PaperDocument {
  const { title, language, hero, support, glossary } = course;
  const entries: readonly ContentsEntry[] = [
    ...sheets.map((sheet) => ({ id: sheet.fileName, title: sheet.title })),
    { id: 'word-list', title: WORKBOOK_WORDS.wordList },
    { id: 'glossary', title: WORKBOOK_WORDS.glossary },
    { id: 'signposts', title: WORKBOOK_WORDS.signposts },
  ];
  const cover = `<section class="cover">
<p class="kicker">${escapeHtml(title)}</p>
<h1>${WORKBOOK_WORDS.title}</h1>
<p class="lead">${WORKBOOK_WORDS.lead}</p>
<div class="strip">${hero.svg}</div>
<p class="keep">${WORKBOOK_WORDS.keep}</p>
<p class="mine">${WORKBOOK_WORDS.name} <b></b></p>
${renderContents(entries, pages)}
</section>`;
  const signposts = support.sections.map(
    (section) => `<h2>${escapeHtml(section.title)}</h2>${withoutTerms(section.html)}`,
  );
  const body = [
    cover,
    ...sheets.map(renderWorksheet),
    part('word-list', WORKBOOK_WORDS.wordList, `<p class="lead">${WORKBOOK_WORDS.wordListLead}</p>${wordTable(words)}`),
    part('glossary', WORKBOOK_WORDS.glossary, termList(glossary)),
    part('signposts', WORKBOOK_WORDS.signposts, signposts.join('')),
  ];
  return {
    name: 'workbook',
    title: `${title}: ${WORKBOOK_WORDS.title}`,
    language,
    kind: 'workbook',
    body: body.join('\n'),
  };
}

/** A line stands above each title: see render-guide.ts. */
function part(id: string, title: string, inside: string): string {
  return `<section class="part ${id}"><p class="kicker">${WORKBOOK_WORDS.title}</p><h1 id="${id}">${title}</h1>${inside}</section>`;
}

function wordTable(words: readonly WordToUse[]): string {
  const rows = words.map(({ heard, say }) => `<tr><td>${escapeHtml(heard)}</td><td>${escapeHtml(say)}</td></tr>`);
  return `<table><thead><tr><th scope="col">${WORKBOOK_WORDS.insteadOf}</th><th scope="col">${WORKBOOK_WORDS.say}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function termList(terms: readonly GlossaryTerm[]): string {
  const entries = terms.map(
    ({ term, html }) => `<div><dt>${escapeHtml(term)}</dt><dd>${withoutTerms(html)}</dd></div>`,
  );
  return `<dl class="terms">${entries.join('')}</dl>`;
}
