import type { SourceSpan } from '../course/index.js';
import type { Places, SourceFile } from '../compiler/index.js';

/**
 * - `prose`: what a learner reads on a page or in a story, questions included
 * - `title`: headings and labels
 * - `feedback`: what answers a learner's choice
 * - `record`: words from a form or file, shown as such; or a poor example
 * - `activity`: words of a lesson module
 * - `slide`, `notes`: for the room
 * - `entry`: an entry of the glossary, the principles or the support page
 */
export type Role = 'prose' | 'title' | 'feedback' | 'record' | 'activity' | 'slide' | 'notes' | 'entry';

/** A paragraph, label or line, as a person reads it: without mark-up, and with the place of every character. */
export interface Piece {
  readonly role: Role;
  readonly text: string;
  readonly path: string;
  /** Id of the page or passage that it stands on; empty where there is none. */
  readonly page: string;
  readonly at: (index: number) => SourceSpan;
}

/** Emphasis, code, the frame of a link, an option's letter, the mark of a quotation, what an escape escapes with. */
const MARKUP = /\*+|`+|\[(?=[^[\]]*\]\()|\]\([^()\s]*\)|\s*\{#[a-z]\}(?:\s*=>)?|\\(?=[^\w\s])|^[ \t]*>+/gm;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cuts pieces out of one file. */
export class PieceCutter {
  readonly #file: SourceFile;
  readonly #places: Places;

  constructor(file: SourceFile, places: Places) {
    this.#file = file;
    this.#places = places;
  }

  cut(role: Role, page: string, { start, end }: Stretch): Piece | undefined {
    const { text, offsets } = withoutMarkup(this.#file.text.slice(start, end));
    if (text === '') return undefined;
    const at = (index: number): SourceSpan => this.#places.at(start + (offsets[index] ?? end - start));
    return { role, text, path: this.#file.path, page, at };
  }
}

/** The words alone, with one blank for any run of blanks, and where each character stood. */
function withoutMarkup(source: string): { text: string; offsets: number[] } {
  const hidden = new Set<number>();
  for (const { 0: mark, index } of source.matchAll(MARKUP)) {
    for (let at = index; at < index + mark.length; at += 1) hidden.add(at);
  }
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    const blank = /\s/.test(letter);
    if (hidden.has(at) || (blank && (text === '' || text.endsWith(' ')))) continue;
    text += blank ? ' ' : letter;
    offsets.push(at);
  }
  return { text: text.trimEnd(), offsets };
}
