import { METERS, type Meter, type MeterState, type Quality } from '../course/index.js';
import type { ChoiceDocument, Named } from './documents.js';
import { plainText, renderInline, type Stretch } from './markdown.js';
import { divideAtDash } from './parse-options.js';
import type { Report } from './report.js';
import { suggest } from './report.js';
import type { Places } from './source-file.js';

const CHOICE = /^\[([\s\S]*?)\](?:\(#([^)\s]*)\))?\s*(.*)$/;
const KNOWN = ['id', 'quality', ...METERS, 'principles'];
const FORM = 'Write - [What to do.](#passage) id=a quality=3 trust=+1 principles=P1 — Feedback';

interface Settings {
  readonly values: Readonly<Record<string, string>>;
}

/** One line of a passage's list. Undefined when it is not of the form at all; that has then been reported. */
export function parseChoice(line: Stretch, places: Places, report: Report): ChoiceDocument | undefined {
  const span = places.at(line.offset);
  const { before, after } = divideAtDash(line);
  const match = CHOICE.exec(before);
  if (!match) {
    report.error(span, 'choice-form', 'this choice is not of the known form', FORM);
    return undefined;
  }
  const [, words = '', target = '', rest = ''] = match;
  if (!target) report.error(span, 'choice-without-target', 'this choice leads nowhere', FORM);
  const { values } = readSettings(rest, line.offset + before.length - rest.length, places, report);
  const reader = new SettingsReader(values, span, report);
  return {
    id: reader.letter(),
    text: plainText(words),
    html: renderInline({ text: words, offset: line.offset + 1 }, places, report).html,
    target,
    quality: reader.quality(),
    change: reader.change(),
    principles: reader.principles(),
    feedbackHtml: after ? renderInline(after, places, report).html : '',
    span,
  };
}

function readSettings(text: string, offset: number, places: Places, report: Report): Settings {
  const values: Record<string, string> = {};
  for (const match of text.matchAll(/(\S+?)=(\S*)|\S+/g)) {
    const [whole, key, value = ''] = match;
    if (key && KNOWN.includes(key)) values[key] = value;
    else
      report.error(
        places.at(offset + match.index),
        'choice-setting',
        `"${whole}" is not a setting of a choice`,
        suggest(key ?? whole, KNOWN),
      );
  }
  return { values };
}

class SettingsReader {
  readonly #values: Readonly<Record<string, string>>;
  readonly #span: ChoiceDocument['span'];
  readonly #report: Report;

  constructor(values: Readonly<Record<string, string>>, span: ChoiceDocument['span'], report: Report) {
    this.#values = values;
    this.#span = span;
    this.#report = report;
  }

  letter(): string {
    const given = this.#values['id'] ?? '';
    if (!/^[a-z]$/.test(given)) this.#complain('a letter of its own', 'Add id=a; given once, it is kept for ever');
    return given;
  }

  quality(): Quality {
    const given = this.#values['quality'];
    if (given === '0' || given === '1' || given === '2' || given === '3') return Number(given) as Quality;
    this.#complain(
      'a quality from 0 to 3',
      'Add quality=3 for the best practice here, down to quality=0 for likely harm',
    );
    return 0;
  }

  change(): MeterState {
    const entries = METERS.map((meter): [Meter, number] => {
      const given = this.#values[meter] ?? '0';
      if (/^[+-]?[0-3]$/.test(given)) return [meter, Number(given)];
      this.#complain(`a ${meter} from -3 to +3`, `Write ${meter}=+1, ${meter}=-2 or leave it out`);
      return [meter, 0];
    });
    return Object.fromEntries(entries) as Record<Meter, number>;
  }

  principles(): Named[] {
    const ids = (this.#values['principles'] ?? '').split(',').filter(Boolean);
    if (ids.length === 0) this.#complain('a principle', 'Add principles=P1,C8: the ideas at work in it');
    return ids.map((name) => ({ name, span: this.#span }));
  }

  #complain(what: string, hint: string): void {
    this.#report.error(this.#span, 'choice-setting', `this choice needs ${what}`, hint);
  }
}
