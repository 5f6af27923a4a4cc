export { countWords, escapeHtml, withoutLinks, withoutTerms } from './html-text.js';
export { checkSlideDeck, MOST_WORDS } from './check-slide-deck.js';
export { planSlideDeck } from './plan-slide-deck.js';
export { renderContent } from './render-content.js';
export { renderDeckPage, renderLaterSlides } from './render-deck-page.js';
export { renderSlideDeck } from './render-slide-deck.js';
export { inMinutes, meterMove, METER_NAMES, QUALITY_PHRASES } from './words.js';
export type * from './slide-deck.js';
