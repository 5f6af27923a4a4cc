import type { Diagnostic } from '../course/index.js';
import { countWords, escapeHtml } from './html-text.js';
import type { DeckSlide, SlideContent, SlideDeck } from './slide-deck.js';
import { TOO_LONG } from './words.js';

/** On one slide, title included; stories excepted. */
export const MOST_WORDS = 30;

/** Warnings for authors: slides with more words than a room reads. */
export function checkSlideDeck(deck: SlideDeck): Diagnostic[] {
  return deck.groups.flatMap(({ slides }) => slides.flatMap(checkSlide));
}

function checkSlide({ content, span }: DeckSlide): Diagnostic[] {
  const words = slideWords(content);
  if (words <= MOST_WORDS) return [];
  const message = TOO_LONG.message(words, MOST_WORDS);
  return [{ severity: 'warning', code: 'slide-too-long', message, hint: TOO_LONG.hint, span }];
}

function slideWords(content: SlideContent): number {
  switch (content.kind) {
    case 'passage':
    case 'vote':
    case 'feedback':
    case 'case':
    case 'ending':
    case 'compared':
      return 0;
    default:
      return countWords(`${escapeHtml(content.kicker)} ${escapeHtml(content.title)} ${content.html}`);
  }
}
