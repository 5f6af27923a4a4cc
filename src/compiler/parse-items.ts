import type { ItemOption, Parsed } from '../course/index.js';
import { cutSections, reportTextBefore, type Section } from './cut-sections.js';
import type { ItemDocument, ItemsDocument, Named } from './documents.js';
import { readFrontMatter } from './front-matter.js';
import { lexStretch, plainText, renderInline, renderProse, type PlacedToken, type Stretch } from './markdown.js';
import { readHeading, reportDuplicates } from './parse-heading.js';
import { divideAtDash, hasShortDash, listLines, LONG_DASH } from './parse-options.js';
import { Report } from './report.js';
import { checksSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';

const ITEM_ID = /^[A-Z][A-Z0-9]*$/;
const SETTINGS = /^type=(\S+)\s*\|\s*outcome=(\S+)(?:\s*\|\s*seeds=(\S+))?$/d;
const OPTION = /^\[([ xX])\]\s+([\s\S]*?)\s*\{#([a-z])\}/d;

/** `quizzes/checks/<slug>.md` → knowledge checks of one lesson. */
export function parseItems(file: SourceFile): Parsed<ItemsDocument> {
  const report = new Report();
  const places = new Places(file);
  const front = readFrontMatter(file, checksSchema, places, report);
  const tokens = lexStretch({ text: file.text.slice(front.bodyOffset), offset: front.bodyOffset });
  const { before, sections } = cutSections(tokens);
  reportTextBefore(before, places, report);
  const items = sections.map((section) => new ItemReader(places, report).read(section));
  reportDuplicates(items, 'item', report);
  const value = front.values && {
    lesson: { name: front.values.value.lesson, span: front.values.spanOf('lesson') },
    items,
  };
  return { value, diagnostics: report.diagnostics };
}

interface Settings {
  readonly objective: Named | undefined;
  readonly seeds: readonly string[];
  /** What follows the line of settings. */
  readonly rest: readonly PlacedToken[];
}

class ItemReader {
  readonly #places: Places;
  readonly #report: Report;
  readonly #terms: Named[] = [];

  constructor(places: Places, report: Report) {
    this.#places = places;
    this.#report = report;
  }

  read({ heading, offset, tokens }: Section): ItemDocument {
    const { id } = readHeading(heading, offset, this.#places, this.#report, ITEM_ID);
    const span = this.#places.at(offset);
    const { objective, seeds, rest } = this.#settings(tokens, offset);
    const question = rest.filter(({ token }) => token.type !== 'list');
    const lines = rest.filter(({ token }) => token.type === 'list').flatMap(listLines);
    const options = lines.flatMap((line) => this.#option(line) ?? []);
    reportDuplicates(options, 'option', this.#report);
    if (question.length === 0) {
      const hint = 'Write it below the line of settings, in a paragraph of its own';
      this.#report.error(span, 'no-question', `the item "${id}" has no question`, hint);
    }
    // An option that could not be read may be the right one: that has been said.
    if (options.length === lines.length) this.#checkRight(id, options, span);
    const raw = question.map(({ token }) => token.raw).join(' ');
    const { html, terms } = renderProse(question, this.#places, this.#report);
    this.#mention(terms);
    return { id, objective, seeds, text: plainText(raw), html, options, terms: this.#terms, span };
  }

  #checkRight(id: string, options: readonly ItemOption[], span: ItemDocument['span']): void {
    const right = options.filter(({ correct }) => correct).length;
    if (right === 1) return;
    const message = `the item "${id}" marks ${right} options as right, and a single choice has one`;
    this.#report.error(span, 'one-answer', message, 'Mark one option with [x] and the others with [ ]');
  }

  #settings(tokens: readonly PlacedToken[], offset: number): Settings {
    const [first, ...rest] = tokens;
    const raw = first?.token.raw ?? '';
    const match = SETTINGS.exec(raw.trim());
    const from = (first?.offset ?? offset) + (raw.length - raw.trimStart().length);
    if (match?.[1] === 'single') {
      const name = match[2] ?? '';
      const span = this.#places.at(from + (match.indices?.[2]?.[0] ?? 0));
      return { objective: { name, span }, seeds: match[3]?.split(',') ?? [], rest };
    }
    const hint = 'Write it below the heading, alone in its paragraph: type=single | outcome=LO1 | seeds=P1';
    const message = 'the line of settings is missing or not of the known form';
    this.#report.error(this.#places.at(from), 'item-settings', message, hint);
    return { objective: undefined, seeds: [], rest: /^\s*type\b/.test(raw) ? rest : tokens };
  }

  #option(line: Stretch): ItemOption | undefined {
    const span = this.#places.at(line.offset);
    const match = OPTION.exec(line.text);
    if (!match) {
      const hint = 'Write - [ ] The option {#a} — Its feedback, with [x] for the right one';
      this.#report.error(span, 'option-form', 'this option is not of the known form', hint);
      return undefined;
    }
    const [head, mark, words = '', id = ''] = match;
    const tail = { text: line.text.slice(head.length), offset: line.offset + head.length };
    const { before, after } = divideAtDash(tail);
    if (!after?.text) this.#noFeedback(id, before, span);
    return {
      id,
      text: plainText(words),
      html: this.#inline({ text: words, offset: line.offset + (match.indices?.[2]?.[0] ?? 0) }),
      correct: mark !== ' ',
      feedbackHtml: after ? this.#inline(after) : '',
      span,
    };
  }

  #noFeedback(id: string, before: string, span: ItemDocument['span']): void {
    const hint = hasShortDash(before) ? LONG_DASH : 'Add " — " and a kind sentence after the option';
    this.#report.error(span, 'option-feedback', `option "${id}" has no feedback`, hint);
  }

  #inline(stretch: Stretch): string {
    const { html, terms } = renderInline(stretch, this.#places, this.#report);
    this.#mention(terms);
    return html;
  }

  #mention(terms: readonly { readonly id: string; readonly offset: number }[]): void {
    this.#terms.push(...terms.map(({ id, offset }) => ({ name: id, span: this.#places.at(offset) })));
  }
}
