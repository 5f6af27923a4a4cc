import type { DeckData, RunningOrder } from '../live/deck-data.js';
import type { DeckSessionPart } from '../slide-deck.js';
import { TIMING_WORDS } from '../words.js';

/** Puts a session's slides behind the first one: a stack for each part, numbered from 2, with the session's own times. */
export function buildSession(slides: Element, data: DeckData, order: RunningOrder): void {
  let folio = 1;
  for (const part of order.parts) {
    const stack = document.createElement('section');
    stack.innerHTML = part.slides.map(({ id }) => data.slides[id]?.html ?? '').join('\n');
    [...stack.children].forEach((slide, index) => {
      folio += 1;
      write(slide.querySelector('.folio span'), String(folio));
      setTime(slide, part, index);
    });
    slides.append(stack);
  }
}

function setTime(slide: Element, { slides, minutes }: DeckSessionPart, index: number): void {
  const seconds = slides[index]?.seconds ?? 0;
  const due = slides.slice(0, index + 1).reduce((sum, each) => sum + each.seconds, 0);
  slide.setAttribute('data-timing', String(seconds));
  if (seconds === 0) return;
  const words = `${TIMING_WORDS.slide(seconds / 60)} ${TIMING_WORDS.part(Math.round(due / 60), minutes)}`;
  write(slide.querySelector('.timing'), words);
}

function write(element: Element | null, words: string): void {
  if (element) element.textContent = words;
}
