import {
  METERS,
  STANCES,
  type Condition,
  type Meter,
  type MeterState,
  type Quality,
  type SourceSpan,
  type Stance,
} from '../course/index.js';
import { namedTerms, refuseTerms } from './check-prose.js';
import { CONDITION_FORM, parseCondition } from './parse-condition.js';
import type { ChoiceDocument, Named } from './documents.js';
import { plainText, renderInline, type Stretch } from './markdown.js';
import { divideAtDash, hasShortDash, LONG_DASH } from './parse-options.js';
import type { Report } from './report.js';
import { suggest } from './report.js';
import type { Positions } from './source-file.js';

const CHOICE = /^\[([\s\S]*?)\]\(#([^)\s]*)\)/;
const WITHOUT_TARGET = /^\[([^\]]*)\]/;
const SETTING = /(\S+?)=(\S*)|\S+/g;
const KNOWN = ['id', 'quality', 'stance', ...METERS, 'principles', 'if'];
const FORM = 'Write - [What to do.](#passage) id=a quality=3 stance=balanced trust=+1 principles=P1 — Feedback';

/** One line of a passage's list. Undefined when it is not of the form at all; that has then been reported. */
export function parseChoice(line: Stretch, positions: Positions, report: Report): ChoiceDocument | undefined {
  const span = positions.at(line.offset);
  const match = CHOICE.exec(line.text) ?? WITHOUT_TARGET.exec(line.text);
  if (!match) {
    report.error(span, 'choice-form', 'this choice is not of the known form', FORM);
    return undefined;
  }
  const [head, words = '', target = ''] = match;
  if (!target) report.error(span, 'choice-without-target', 'this choice leads nowhere', FORM);
  const tail = { text: line.text.slice(head.length), offset: line.offset + head.length };
  const { before, after } = divideAtDash(tail);
  if (!after && hasShortDash(before)) {
    const at = positions.at(tail.offset + tail.text.search(/(?<=^|\s)[-–](?=\s|$)/));
    report.error(at, 'choice-form', 'a short dash stands before the feedback', LONG_DASH);
    return undefined;
  }
  const start = tail.offset + tail.text.indexOf(before);
  const reader = new SettingsReader({ text: before, offset: start }, span, positions, report);
  const choice = renderInline({ text: words, offset: line.offset + 1 }, positions, report);
  // All of a choice is one button, and a button holds no other.
  refuseTerms(choice.terms, positions, report);
  const feedback = after ? renderInline(after, positions, report) : { html: '', terms: [] };
  return {
    id: reader.letter(),
    text: plainText(words),
    html: choice.html,
    target,
    quality: reader.quality(),
    stance: reader.stance(),
    change: reader.change(),
    principles: reader.principles(),
    ...reader.conditions(),
    feedbackHtml: feedback.html,
    terms: namedTerms(feedback.terms, positions, report),
    span,
  };
}

class SettingsReader {
  readonly #values = new Map<string, Stretch>();
  readonly #choice: SourceSpan;
  readonly #positions: Positions;
  readonly #report: Report;

  constructor({ text, offset }: Stretch, choice: SourceSpan, positions: Positions, report: Report) {
    this.#choice = choice;
    this.#positions = positions;
    this.#report = report;
    for (const match of text.matchAll(SETTING)) {
      const [whole, key, value = ''] = match;
      const at = offset + match.index;
      if (key === undefined || !KNOWN.includes(key)) {
        this.#complain(positions.at(at), `"${whole}" is not a setting of a choice`, suggest(key ?? whole, KNOWN));
      } else if (this.#values.has(key)) {
        this.#complain(positions.at(at), `${key} stands twice`, 'Take one of the two out');
      } else this.#values.set(key, { text: value, offset: at + key.length + 1 });
      // Words without a key are a sentence in the wrong place: one message does for all of them.
      if (key === undefined) break;
    }
  }

  letter(): string {
    const given = this.#values.get('id')?.text ?? '';
    if (!/^[a-z]$/.test(given)) {
      this.#need('id', 'a letter of its own', 'Add id=a; given once, it is kept for ever');
    }
    return given;
  }

  /** Whether it is from 0 to 3 is the story's check. */
  quality(): Quality {
    const given = this.#values.get('quality')?.text ?? '';
    if (/^\d$/.test(given)) return Number(given) as Quality;
    const hint = 'Add quality=3 for the best practice here, down to quality=0 for likely harm';
    this.#need('quality', 'a quality from 0 to 3', hint);
    return 0;
  }

  stance(): Stance | undefined {
    const given = this.#values.get('stance');
    const known = STANCES.find((stance) => stance === given?.text);
    if (given && !known) this.#need('stance', `a stance of ${STANCES.join(', ')}`, suggest(given.text, STANCES));
    return known;
  }

  /** Whether each is from -3 to +3 is the story's check. */
  change(): MeterState {
    const entries = METERS.map((meter): [Meter, number] => {
      const given = this.#values.get(meter)?.text ?? '0';
      // Adding nought makes -0 the 0 that it means.
      if (/^[+-]?\d{1,2}$/.test(given)) return [meter, Number(given) + 0];
      this.#need(meter, `${meter} from -3 to +3`, `Write ${meter}=+1, ${meter}=-2 or leave it out`);
      return [meter, 0];
    });
    return Object.fromEntries(entries) as Record<Meter, number>;
  }

  principles(): Named[] {
    const { text, offset } = this.#values.get('principles') ?? { text: '', offset: 0 };
    const named = [...text.matchAll(/[^,]+/g)].map(({ 0: name, index }) => ({
      name,
      span: this.#positions.at(offset + index),
    }));
    if (named.length === 0) {
      this.#need('principles', 'a principle', 'Add principles=P1,C8: the ideas at work in it');
    }
    return named;
  }

  /** Whether what they name is there is the story's check. */
  conditions(): { conditions?: readonly Condition[] } {
    const given = this.#values.get('if');
    if (!given) return {};
    const conditions = given.text.split(',').flatMap((text) => parseCondition(text) ?? []);
    if (conditions.length === given.text.split(',').length) return { conditions };
    this.#complain(this.#positions.at(given.offset), `if=${given.text} is not a condition`, CONDITION_FORM);
    return {};
  }

  #need(key: string, what: string, hint: string): void {
    const given = this.#values.get(key);
    const span = given ? this.#positions.at(given.offset) : this.#choice;
    this.#complain(span, `this choice needs ${what}`, hint);
  }

  #complain(span: SourceSpan, message: string, hint: string): void {
    this.#report.error(span, 'choice-setting', message, hint);
  }
}
