import type { Parsed } from '../course/index.js';
import { checkItem } from './check-item.js';
import { cutSections, reportTextBefore, type Section } from './cut-sections.js';
import type { ItemDocument, ItemsDocument, Named } from './documents.js';
import { readFrontMatter } from './front-matter.js';
import { ItemLines } from './item-lines.js';
import { readItemSettings, type ItemSettings } from './item-settings.js';
import { lexStretch, plainText, renderInline, renderProse, type PlacedToken, type Stretch } from './markdown.js';
import { readHeading, reportDuplicates } from './parse-heading.js';
import { listLines } from './parse-options.js';
import { Report } from './report.js';
import { checksSchema } from './schemas.js';
import { Places, type SourceFile } from './source-file.js';

const ITEM_ID = /^[A-Z][A-Z0-9]*$/;
const FEEDBACK = /^feedback:[ \t]*/;

/** `quizzes/checks/<slug>.md` → knowledge checks of one lesson. */
export function parseItems(file: SourceFile): Parsed<ItemsDocument> {
  const report = new Report();
  const places = new Places(file);
  const front = readFrontMatter(file, checksSchema, places, report);
  const items = readItems(file, front.bodyOffset, places, report);
  const value = front.values && {
    lesson: { name: front.values.value.lesson, span: front.values.spanOf('lesson') },
    items,
  };
  return { value, diagnostics: report.diagnostics };
}

/** The items below a file's front matter. */
export function readItems(file: SourceFile, bodyOffset: number, places: Places, report: Report): ItemDocument[] {
  const tokens = lexStretch({ text: file.text.slice(bodyOffset), offset: bodyOffset });
  const { before, sections } = cutSections(tokens);
  reportTextBefore(before, places, report);
  const items = sections.map((section) => new ItemReader(places, report).read(section));
  reportDuplicates(items, 'item', report);
  return items;
}

/** A paragraph, or what a list follows, by its part in the item. */
interface ItemParts {
  readonly scene: readonly PlacedToken[];
  readonly question: readonly PlacedToken[];
  readonly lists: readonly PlacedToken[];
  readonly feedback: PlacedToken | undefined;
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
    const settings = readItemSettings(tokens, offset, this.#places, this.#report);
    const parts = partsOf(settings);
    if (parts.question.length === 0) {
      const hint = 'Write it below the line of settings, in a paragraph of its own';
      this.#report.error(span, 'no-question', `the item "${id}" has no question`, hint);
    }
    const { objective, seeds, difficulty, read } = settings;
    const raw = [...parts.scene, ...parts.question].map(({ token }) => token.raw).join(' ');
    const facts = {
      id,
      objective,
      seeds,
      ...(difficulty === undefined ? {} : { difficulty }),
      read,
      text: plainText(raw),
      html: this.#prose(parts.question),
      terms: this.#terms,
      span,
    };
    return this.#body(facts, settings.type, parts);
  }

  #body(facts: Facts, type: ItemSettings['type'], { scene, lists, feedback }: ItemParts): ItemDocument {
    const lines = lists.flatMap(listLines);
    const reader = new ItemLines(this.#places, this.#report, (stretch) => this.#inline(stretch));
    const item = ((): ItemDocument => {
      if (type === 'match' || type === 'order') {
        const feedbackHtml = this.#feedback(feedback);
        if (type === 'match')
          return { ...facts, type, pairs: lines.flatMap((line) => reader.pair(line) ?? []), feedbackHtml };
        return { ...facts, type, steps: lines.flatMap((line) => reader.step(line) ?? []), feedbackHtml };
      }
      if (feedback) this.#refuseFeedback(feedback);
      const options = lines.flatMap((line) => reader.option(line) ?? []);
      return type === 'scenario'
        ? { ...facts, type, sceneHtml: this.#prose(scene), options }
        : { ...facts, type, options };
    })();
    // A line that could not be read may be the right one: that has been said.
    if (linesOf(item).length === lines.length) checkItem(item, this.#report);
    return item;
  }

  #prose(tokens: readonly PlacedToken[]): string {
    const { html, terms } = renderProse(tokens, this.#places, this.#report);
    this.#mention(terms);
    return html;
  }

  #feedback(given: PlacedToken | undefined): string {
    if (!given) return '';
    const lead = FEEDBACK.exec(given.token.raw)?.[0].length ?? 0;
    const text = given.token.raw.slice(lead).replace(/\n/g, ' ');
    return this.#inline({ text: text.trimEnd(), offset: given.offset + lead });
  }

  #refuseFeedback({ offset }: PlacedToken): void {
    const message = 'an item of options has no feedback as a whole';
    this.#report.error(this.#places.at(offset), 'item-feedback', message, 'Give it to the options, after " — "');
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

type Facts = Omit<Extract<ItemDocument, { type: 'single' }>, 'type' | 'options'>;

/** In a scenario the last paragraph asks, and those above it tell. */
function partsOf({ type, rest }: ItemSettings): ItemParts {
  const lists = rest.filter(({ token }) => token.type === 'list');
  const words = rest.filter(({ token }) => token.type !== 'list');
  const feedback = words.find(({ token }) => FEEDBACK.test(token.raw));
  const told = words.filter((placed) => placed !== feedback);
  const scene = type === 'scenario' ? told.slice(0, -1) : [];
  return { scene, question: told.slice(scene.length), lists, feedback };
}

function linesOf(item: ItemDocument): readonly unknown[] {
  if (item.type === 'match') return item.pairs;
  return item.type === 'order' ? item.steps : item.options;
}
