import type { RevealApi } from 'reveal.js';

/**
 * Reveal marks itself as an application, which takes a screen reader's reading keys away, and speaks each
 * slide from start to end. Here focus moves to the slide's heading, and people read on as they please.
 */
export function quietForReaders(deck: RevealApi): void {
  const frame = deck.getRevealElement();
  frame?.removeAttribute('role');
  const status = frame?.querySelector<HTMLElement>('.aria-status');
  status?.setAttribute('aria-live', 'off');
  status?.setAttribute('hidden', '');
}

/** Only the slide in front can be reached, by focus or by a reader: the others are still laid out beside it. */
export function keepOthersInert(deck: RevealApi): void {
  const mark = (): void => {
    const current = deck.getCurrentSlide();
    for (const slide of deck.getSlides()) slide.inert = slide !== current && !deck.isOverview();
  };
  for (const event of ['slidechanged', 'ready', 'overviewshown', 'overviewhidden']) deck.on(event, mark);
  mark();
}

export function moveFocusToHeading(deck: RevealApi): void {
  deck.on('slidechanged', () => {
    if (!deck.isOverview()) focusHeading(deck);
  });
}

export function focusHeading(deck: RevealApi): void {
  const heading = deck.getCurrentSlide().querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
