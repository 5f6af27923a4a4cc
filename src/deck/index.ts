export { checkSlideDeck, MOST_WORDS } from './check-slide-deck.js';
export { planSlideDeck } from './plan-slide-deck.js';
export { renderPresenterPage } from './render-presenter-page.js';
export { renderReadingPage } from './render-reading-page.js';
export { renderDeckPage, renderLaterSlides } from './render-deck-page.js';
export { renderSlideDeck } from './render-slide-deck.js';
export type * from './slide-deck.js';
