import type { RevealApi, RevealPlugin } from 'reveal.js';

/**
 * A story branches, and reveal goes from slide to slide. Where a slide names its `data-next`, "on" leads
 * there; and after any leap, by clicker or by link, "back" returns to where it was made.
 * A plugin is handed the object that reveal's own keys, arrows, swipes and messages call, so that replacing
 * two of its methods serves them all, the speaker view's previews included.
 */
export const storyRoute: RevealPlugin = {
  id: 'story-route',
  init(deck: RevealApi) {
    const { next, prev } = deck;
    const origins = new Map<string, string>();
    deck.next = (...args) => {
      const target = deck.getCurrentSlide().dataset['next'];
      if (!target || !showSlide(deck, target)) next.apply(deck, args);
    };
    deck.prev = (...args) => {
      const here = deck.getCurrentSlide().id;
      const origin = origins.get(here);
      origins.delete(here);
      if (!origin || !showSlide(deck, origin)) prev.apply(deck, args);
    };
    deck.on('slidechanged', () => {
      const from = deck.getPreviousSlide();
      const to = deck.getCurrentSlide();
      if (from && leadsTo(from, to.id)) origins.set(to.id, from.id);
    });
  },
};

function leadsTo(slide: HTMLElement, id: string): boolean {
  const links = [...slide.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]')].map(({ hash }) => hash.slice(2));
  return slide.dataset['next'] === id || links.includes(id);
}

function showSlide(deck: RevealApi, id: string): boolean {
  const slide = document.getElementById(id);
  if (!slide) return false;
  const { h, v } = deck.getIndices(slide);
  deck.slide(h, v);
  return true;
}
