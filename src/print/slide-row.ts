import { inMinutes, type DeckSlide } from '../deck/index.js';
import type { NotedSlide } from './notes-once.js';
import { renderSlidePicture } from './slide-picture.js';
import { PAPER_WORDS } from './words.js';

/** A slide, and its notes beside it. */
export function renderSlideRow({ slide, notesHtml }: NotedSlide): string {
  return `<article class="noted">
<div>${renderSlidePicture(slide)}<p class="folio-label">${folioLine(slide)}</p></div>
<div class="notes">${notesHtml}</div>
</article>`;
}

function folioLine({ folio, notes }: DeckSlide): string {
  return `${PAPER_WORDS.slide(folio)} · ${inMinutes(notes.minutes)}`;
}
