import type { RevealApi, RevealPlugin } from 'reveal.js';

/** What "on" and "back" do once a room is there; until then reveal goes from slide to slide. */
export interface Turning {
  next?: () => void;
  back?: () => void;
}

/**
 * A plugin is handed the object that reveal's own keys, arrows, swipes and messages call, so that replacing
 * two of its methods serves them all.
 */
export function roomPlugin(turning: Turning): RevealPlugin {
  return {
    id: 'room',
    init(deck: RevealApi) {
      const { next, prev } = deck;
      deck.next = (...args) => (turning.next ? turning.next() : next.apply(deck, args));
      deck.prev = (...args) => (turning.back ? turning.back() : prev.apply(deck, args));
    },
  };
}
