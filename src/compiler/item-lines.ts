import { matchAnswerId, type ItemOption, type MatchPair, type OrderStep, type SourceSpan } from '../course/index.js';
import { plainText, type Stretch } from './markdown.js';
import { divideAtDash, hasShortDash, LONG_DASH } from './parse-options.js';
import type { Report } from './report.js';
import type { Places } from './source-file.js';

const OPTION = /^\[([ xX])\]\s+([\s\S]*?)\s*\{#([a-z])\}/d;
const PAIR = /^(?!\[)([\s\S]*?\S)\s*\{#([a-i])\}\s*=>\s*(\S[\s\S]*)$/d;
const STEP = /^(?!\[)([\s\S]*?\S)\s*\{#([a-z])\}$/d;

/** Reads the lines of an item's list. What is amiss is reported, and the line left out. */
export class ItemLines {
  readonly #places: Places;
  readonly #report: Report;
  readonly #inline: (stretch: Stretch) => string;

  /** @param inline the HTML of a phrase, whose words of the glossary are kept by the caller */
  constructor(places: Places, report: Report, inline: (stretch: Stretch) => string) {
    this.#places = places;
    this.#report = report;
    this.#inline = inline;
  }

  option(line: Stretch): ItemOption | undefined {
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
      html: this.#group(words, line, match, 2),
      correct: mark !== ' ',
      feedbackHtml: after ? this.#inline(after) : '',
      span,
    };
  }

  pair(line: Stretch): MatchPair | undefined {
    const span = this.#places.at(line.offset);
    const match = PAIR.exec(line.text);
    if (!match) {
      const hint = 'Write - What is given {#a} => What belongs to it, with letters from a to i';
      this.#report.error(span, 'match-form', 'this pair is not of the known form', hint);
      return undefined;
    }
    const [, words = '', id = '', answer = ''] = match;
    return {
      id,
      text: plainText(words),
      html: this.#group(words, line, match, 1),
      answer: { id: matchAnswerId(id), text: plainText(answer), html: this.#group(answer, line, match, 3) },
      span,
    };
  }

  step(line: Stretch): OrderStep | undefined {
    const span = this.#places.at(line.offset);
    const match = STEP.exec(line.text);
    if (!match) {
      const hint = 'Write 1. What is done {#c}, the steps in their right order and the letters in another';
      this.#report.error(span, 'order-form', 'this step is not of the known form', hint);
      return undefined;
    }
    const [, words = '', id = ''] = match;
    return { id, text: plainText(words), html: this.#group(words, line, match, 1), span };
  }

  #group(text: string, line: Stretch, match: RegExpExecArray, group: number): string {
    return this.#inline({ text, offset: line.offset + (match.indices?.[group]?.[0] ?? 0) });
  }

  #noFeedback(id: string, before: string, span: SourceSpan): void {
    const hint = hasShortDash(before) ? LONG_DASH : 'Add " — " and a kind sentence after the option';
    this.#report.error(span, 'option-feedback', `option "${id}" has no feedback`, hint);
  }
}
