import type { Tokens } from 'marked';
import type { Parsed } from '../course/index.js';
import type { CaseStudyDocument, ChoiceDocument, PassageDocument } from './documents.js';
import { readFrontMatter } from './front-matter.js';
import { isBlock, lexStretch, renderProse, renderStretch, type PlacedToken } from './markdown.js';
import { parseChoice } from './parse-choice.js';
import { readHeading, reportDuplicates } from './parse-heading.js';
import { cutSections, type Section } from './parse-lesson.js';
import { joinLines } from './parse-options.js';
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
  const story = rule < 0 ? tokens : tokens.slice(0, rule);
  // A story may open with its own title as a first-level heading: it is the front matter's title again.
  const sections = cutSections(story).sections.filter(({ heading }) => heading.depth === 2);
  const reader = new PassageReader(places, report);
  const passages = sections.map((section) => reader.read(section));
  reportDuplicates(passages, 'passage', report);
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
    return (token as Tokens.List).items.map((item) =>
      renderStretch({ text: item.text, offset }, places, report).html.replace(/^<p>|<\/p>$/g, ''),
    );
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
    const { id, title } = readHeading(heading, offset, this.#places, this.#report);
    const prose = tokens.filter(({ token }) => token.type !== 'list' && !isBlock(token));
    const choices = tokens.flatMap((placed) => (placed.token.type === 'list' ? this.#choices(placed) : []));
    const html = renderProse(prose, this.#places, this.#report).html;
    return { id, title, html, choices, notesHtml: this.#notes(tokens), span: this.#places.at(offset) };
  }

  #choices({ token, offset }: PlacedToken): ChoiceDocument[] {
    let at = offset;
    return (token as Tokens.List).items.flatMap((item) => {
      const lead = /^\s*(?:[-*]|\d+\.)\s+/.exec(item.raw)?.[0].length ?? 0;
      const choice = parseChoice(
        { text: joinLines(item.raw.slice(lead)), offset: at + lead },
        this.#places,
        this.#report,
      );
      at += item.raw.length;
      return choice ? [choice] : [];
    });
  }

  #notes(tokens: readonly PlacedToken[]): string {
    const parts = tokens.flatMap(({ token, offset }) => {
      if (!isBlock(token)) return [];
      if (token.name !== 'notes') {
        const hint = 'A passage holds text, choices and :::notes only';
        this.#report.error(
          this.#places.at(offset),
          'unknown-block',
          `":::${token.name}" has no place in a story`,
          hint,
        );
        return [];
      }
      return [renderStretch({ text: token.body, offset: offset + token.bodyOffset }, this.#places, this.#report).html];
    });
    return parts.join('\n');
  }
}
