import { escapeHtml } from '../deck/index.js';
import { PAPER_WORDS } from './words.js';

/** Where each heading came to stand, by its id: known only once the document has been printed. */
export type PageNumbers = ReadonlyMap<string, number>;

export interface ContentsEntry {
  /** Of the heading. */
  readonly id: string;
  readonly title: string;
}

/**
 * The pages stand in it as far as they are known. It is printed twice: first without them, to learn where the
 * headings fall, then with them. A line is as high without its number as with it, so nothing moves in between.
 */
export function renderContents(entries: readonly ContentsEntry[], pages: PageNumbers): string {
  const rows = entries.map(
    ({ id, title }) =>
      `<li><a href="#${escapeHtml(id)}"><span>${escapeHtml(title)}</span> <b>${pages.get(id) ?? ''}</b></a></li>`,
  );
  return `<nav class="contents" aria-label="${PAPER_WORDS.contents}"><p class="contents-title">${PAPER_WORDS.contents}</p><ol>${rows.join('')}</ol></nav>`;
}
