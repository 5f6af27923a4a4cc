import nspell from 'nspell';
import type { Report } from '../compiler/index.js';
import type { Piece } from './piece.js';

/** A Hunspell dictionary, as text. */
export interface Dictionary {
  readonly aff: string;
  readonly dic: string;
}

/** No digits, capitals inside, addresses or ids; nor what stands before a hyphen as un-, ex- or co- do. */
const WORD = /(?<![\p{L}\p{N}_@/.#])\p{L}\p{Ll}*(?:[’']\p{Ll}+)*(?![\p{L}\p{N}_@/]|:\/|(?<=(?<!\p{L})\p{Ll}{2,3})-)/gu;
const MOST_SUGGESTIONS = 40;

/** How American spelling differs, so that a name is not taken for it. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/or(?=s|ed|ing|able|ite|ful|al|$)/, 'our'],
  [/iz(?=e|i|a)/, 'is'],
  [/yz(?=e|i)/, 'ys'],
  [/er(?=s?$)/, 're'],
  [/(?<=[aeiou])l(?=ed$|ing$|er$|or$)/, 'll'],
  [/ense(?=s?$)/, 'ence'],
  [/og(?=s?$)/, 'ogue'],
];

export function checkSpelling(
  pieces: readonly Piece[],
  dictionary: Dictionary,
  known: readonly string[],
  report: Report,
): void {
  const speller = new Speller(dictionary, known);
  for (const { text, at, role } of pieces) {
    if (role === 'record') continue;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const hint = speller.hintFor(word);
      if (hint) report.warning(at(index), 'spelling', `“${word}” is not in the dictionary of British English`, hint);
    }
  }
}

class Speller {
  readonly #speller: ReturnType<typeof nspell>;
  readonly #hints = new Map<string, string | undefined>();
  #suggested = 0;

  constructor({ aff, dic }: Dictionary, known: readonly string[]) {
    this.#speller = nspell({ aff, dic });
    for (const word of known) this.#speller.add(word);
  }

  /** Undefined for a word that may stand. */
  hintFor(word: string): string | undefined {
    if (!this.#hints.has(word)) this.#hints.set(word, this.#look(word));
    return this.#hints.get(word);
  }

  #look(given: string): string | undefined {
    const word = given.replace(/’/g, "'").replace(/'s?$/, '');
    if (word === '' || this.#speller.correct(word) || this.#speller.correct(word.toLowerCase())) return undefined;
    const british = this.#british(word.toLowerCase());
    if (british) return `Write “${british}”`;
    // A capital may begin a name: only what is plainly American is told of there.
    if (word !== word.toLowerCase()) return undefined;
    const near = this.#suggested < MOST_SUGGESTIONS ? this.#speller.suggest(word).slice(0, 3) : [];
    this.#suggested += 1;
    const add = 'If it is right, add it to known in content/word-list.yaml';
    return near.length > 0 ? `Did you mean ${near.map((each) => `“${each}”`).join(', ')}? ${add}` : add;
  }

  #british(word: string): string | undefined {
    return BRITISH.map(([american, form]) => word.replace(american, form)).find(
      (form) => form !== word && this.#speller.correct(form),
    );
  }
}
