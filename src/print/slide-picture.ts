import { renderContent, type DeckSlide } from '../deck/index.js';

/** The slide as it looks on the wall, small. Its words stay words; its links lead nowhere on paper. */
export function renderSlidePicture({ content }: DeckSlide): string {
  const inside = renderContent(content).replace(/<a\b([^>]*?)\s+href="[^"]*"/g, '<a$1');
  return `<div class="slide-picture"><div class="slide ${content.kind}"><div class="sheet">${inside}</div></div></div>`;
}
