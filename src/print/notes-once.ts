import type { DeckSlide } from '../deck/index.js';
import { GUIDE_WORDS } from './words.js';

export interface NotedSlide {
  readonly slide: DeckSlide;
  readonly notesHtml: string;
}

/** Notes that stood on an earlier slide are not printed again: a line says on which slide they are. */
export function notesOnce(slides: readonly DeckSlide[]): NotedSlide[] {
  const first = new Map<string, number>();
  return slides.map((slide) => {
    const { html } = slide.notes;
    const before = first.get(html);
    if (html.trim() === '' || before === undefined) {
      first.set(html, slide.folio);
      return { slide, notesHtml: html };
    }
    return { slide, notesHtml: `<p class="same">${GUIDE_WORDS.sameNotes(before)}</p>` };
  });
}
