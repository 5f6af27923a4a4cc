import type { Tokens } from 'marked';
import type { Parsed } from '../course/index.js';
import { namedTerms, refuseTerms } from './check-prose.js';
import { cutSections, reportTextBefore, type Section } from './cut-sections.js';
import type { CaseStudyDocument, PassageDocument } from './documents.js';
import { readFrontMatter } from './front-matter.js';
import { isBlock, lexStretch, renderItem, renderProse, type PlacedToken } from './markdown.js';
import { BlockParser } from './parse-block.js';
import { parseChoice } from './parse-choice.js';
import { readHeading } from './parse-heading.js';
import { listLines } from './parse-options.js';
import { Report } from './report.js';
import { caseStudySchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';

/** `quizzes/case-studies/<slug>.md` → passages and choices; targets are still names. */
export function parseCaseStudy(file: SourceFile): Parsed<CaseStudyDocument> {
  const report = new Report();
  const places = new Places(file);
  const front = readFrontMatter(file, caseStudySchema, places, report);
  const tokens = lexStretch({ text: file.text.slice(front.bodyOffset), offset: front.bodyOffset });
  const rule = tokens.findIndex(({ token }) => token.type === 'hr');
  const { before, sections } = cutSections(rule < 0 ? tokens : tokens.slice(0, rule));
  // A story may open with its own title as a first-level heading: it is the front matter's title again.
  const title = sections[0]?.heading.depth === 1 ? sections[0] : undefined;
  reportTextBefore([...before, ...(title?.tokens ?? [])], places, report);
  const reader = new PassageReader(places, report);
  const passages = sections.filter((section) => section !== title).map((section) => reader.read(section));
  const debrief = rule < 0 ? [] : readDebrief(tokens.slice(rule + 1), places, report);
  if (debrief.length === 0) {
    const hint = 'After a line ---, add "## Trainer debrief" and a numbered list of questions for the room';
    report.error(places.at(0), 'no-debrief', 'the case study has no debrief', hint);
  }
  const slug = /\/([^/]+)\.md$/.exec(file.path)?.[1] ?? file.path;
  const value = front.values && { front: front.values, slug, passages, debrief, span: places.at(0) };
  return { value, diagnostics: report.diagnostics };
}

function readDebrief(tokens: readonly PlacedToken[], places: Places, report: Report): string[] {
  return tokens.flatMap(({ token, offset }) => {
    if (token.type !== 'list') return [];
    let at = offset;
    return (token as Tokens.List).items.map((item) => {
      const { html, terms } = renderItem(item, at, places, report);
      refuseTerms(terms, places, report);
      at += item.raw.length;
      return html;
    });
  });
}

class PassageReader {
  readonly #places: Places;
  readonly #report: Report;

  constructor(places: Places, report: Report) {
    this.#places = places;
    this.#report = report;
  }

  read({ heading, offset, tokens }: Section): PassageDocument {
    const { id, title, seeds, outcomes } = readHeading(heading, offset, this.#places, this.#report);
    const prose = tokens.filter(({ token }) => token.type !== 'list' && !isBlock(token));
    const lines = tokens.filter(({ token }) => token.type === 'list').flatMap(listLines);
    const choices = lines.flatMap((line) => parseChoice(line, this.#places, this.#report) ?? []);
    const { html, terms: mentions } = renderProse(prose, this.#places, this.#report);
    const terms = namedTerms(mentions, this.#places, this.#report);
    const span = this.#places.at(offset);
    return { id, title, seeds, outcomes, html, choices, terms, notesHtml: this.#notes(tokens), span };
  }

  #notes(tokens: readonly PlacedToken[]): string {
    const parser = new BlockParser(this.#places, this.#report);
    const parts = tokens.flatMap(({ token, offset }) => {
      if (!isBlock(token)) return [];
      if (token.name === 'notes') {
        const parsed = parser.parse(token, offset);
        return parsed?.for === 'notes' ? [parsed.notes.html] : [];
      }
      const message = `":::${token.name}" has no place in a story`;
      const hint = 'A passage holds text, choices and :::notes only';
      this.#report.error(this.#places.at(offset), 'unknown-block', message, hint);
      return [];
    });
    return parts.join('\n');
  }
}
