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

export function moveFocusToHeading(deck: RevealApi): void {
  deck.on('slidechanged', () => {
    if (deck.isOverview()) return;
    const heading = deck.getCurrentSlide().querySelector<HTMLElement>('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
}
