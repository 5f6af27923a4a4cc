import type { Tokens } from 'marked';
import type { ItemOption, Parsed } from '../course/index.js';
import type { ItemDocument, ItemsDocument } from './documents.js';
import { readFrontMatter } from './front-matter.js';
import { lexStretch, plainText, renderInline, renderProse, type PlacedToken } from './markdown.js';
import { readHeading, reportDuplicates } from './parse-heading.js';
import { cutSections, type Section } from './parse-lesson.js';
import { divideAtDash, joinLines } from './parse-options.js';
import { Report } from './report.js';
import { checksSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';

const ITEM_ID = /^[A-Z][A-Z0-9]*$/;
const SETTINGS = /^type=(\S+)\s*\|\s*outcome=(\S+)(?:\s*\|\s*seeds=(\S+))?\s*$/;
const OPTION = /^\[( |x|X)\]\s+([\s\S]*?)\s*(?:\{#([a-z])\})$/;

/** `quizzes/checks/<slug>.md` → knowledge checks of one lesson. */
export function parseItems(file: SourceFile): Parsed<ItemsDocument> {
  const report = new Report();
  const places = new Places(file);
  const front = readFrontMatter(file, checksSchema, places, report);
  const tokens = lexStretch({ text: file.text.slice(front.bodyOffset), offset: front.bodyOffset });
  const items = cutSections(tokens).sections.map((section) => new ItemReader(places, report).read(section));
  reportDuplicates(items, 'item', report);
  const value = front.values && {
    lesson: { name: front.values.value.lesson, span: front.values.spanOf('lesson') },
    items,
  };
  return { value, diagnostics: report.diagnostics };
}

class ItemReader {
  readonly #places: Places;
  readonly #report: Report;

  constructor(places: Places, report: Report) {
    this.#places = places;
    this.#report = report;
  }

  read({ heading, offset, tokens }: Section): ItemDocument {
    const { id } = readHeading(heading, offset, this.#places, this.#report, ITEM_ID);
    const span = this.#places.at(offset);
    const [settings, ...rest] = tokens;
    const { objective, seeds } = this.#settings(settings, offset);
    const question = rest.filter(({ token }) => token.type !== 'list');
    const options = rest.flatMap((placed) => (placed.token.type === 'list' ? this.#options(placed) : []));
    reportDuplicates(options, 'option', this.#report);
    const correct = options.filter((option) => option.correct).length;
    if (correct !== 1) {
      const message = `the item "${id}" marks ${correct} options as right, and a single choice has one`;
      this.#report.error(span, 'one-answer', message, 'Mark one option with [x] and the others with [ ]');
    }
    const text = plainText(
      question
        .map(({ token }) => token.raw)
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    const { html } = renderProse(question, this.#places, this.#report);
    return { id, objective, seeds, text, html, options, span };
  }

  #settings(placed: PlacedToken | undefined, offset: number): Pick<ItemDocument, 'objective' | 'seeds'> {
    const at = this.#places.at(placed?.offset ?? offset);
    const match = SETTINGS.exec(placed?.token.raw.trim() ?? '');
    if (match?.[1] !== 'single') {
      const hint = 'Write it below the heading, alone in its paragraph: type=single | outcome=LO1 | seeds=P1';
      this.#report.error(at, 'item-settings', 'the line of settings is missing or not of the known form', hint);
    }
    return { objective: { name: match?.[2] ?? '', span: at }, seeds: match?.[3]?.split(',') ?? [] };
  }

  #options({ token, offset }: PlacedToken): ItemOption[] {
    let at = offset;
    return (token as Tokens.List).items.flatMap((item) => {
      const option = this.#option(item, at);
      at += item.raw.length;
      return option ? [option] : [];
    });
  }

  #option(item: Tokens.ListItem, offset: number): ItemOption | undefined {
    const span = this.#places.at(offset);
    const text = joinLines(item.raw.replace(/^\s*[-*]\s+/, ''));
    const textOffset = offset + item.raw.search(/\S/) + 2;
    const { before, after } = divideAtDash({ text, offset: textOffset });
    const match = OPTION.exec(before);
    if (!match) {
      const hint = 'Write - [ ] The option {#a} — Its feedback, with [x] for the right one';
      this.#report.error(span, 'option-form', 'this option is not of the known form', hint);
      return undefined;
    }
    if (!after?.text) {
      this.#report.error(
        span,
        'option-feedback',
        `option "${match[3]}" has no feedback`,
        'Add " — " and a kind sentence after the option',
      );
    }
    const [, mark, words = '', id = ''] = match;
    return {
      id,
      text: plainText(words),
      html: renderInline({ text: words, offset: textOffset }, this.#places, this.#report).html,
      correct: mark !== ' ',
      feedbackHtml: after ? renderInline(after, this.#places, this.#report).html : '',
      span,
    };
  }
}
