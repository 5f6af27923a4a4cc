export { checkSlideDeck, MOST_WORDS } from './check-slide-deck.js';
export { planSlideDeck } from './plan-slide-deck.js';
export { renderDeckPage, renderLaterSlides } from './render-deck-page.js';
export { renderSlideDeck } from './render-slide-deck.js';
export type * from './slide-deck.js';
