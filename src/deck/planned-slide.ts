import type { DeckSlide } from './slide-deck.js';

/** A slide before it knows its place in the deck. */
export type PlannedSlide = Omit<DeckSlide, 'folio'>;

/**
 * Joins authors' ids into a slide's address. Underscores part them, which authors' ids never hold, so that
 * no two slides meet.
 */
export function slideAddress(...ids: readonly string[]): string {
  return ids.join('_').toLowerCase();
}

/** A choice's letter: its place in the author's file. */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
