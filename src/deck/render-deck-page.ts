import { escapeHtml } from './html-text.js';
import type { DeckData, SlideData } from './live/deck-data.js';
import { renderGroup, renderSlide, timingLine } from './render-slide-deck.js';
import type { DeckSlide, SlideDeck } from './slide-deck.js';
import { SLIDE_WORDS, START_WORDS } from './words.js';

/**
 * Looser than the packages' policy, as reveal writes styles inline, and `file:` has no
 * origin that 'self' could mean. Still nothing from elsewhere, and no request by script.
 */
export const DECK_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' file:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' file:",
  'img-src data:',
  "frame-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The deck's index.html: styles inlined, and the first slide; the others follow in slides.js. */
export function renderDeckPage(deck: SlideDeck, css: string): string {
  const first = deck.groups.filter(({ kind }) => kind === 'title');
  const groups = first.map((group) => renderGroup(deck, group, group.slides)).join('\n');
  // The class tells reveal's sheet to leave paper to ours.
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}" class="print-pdf">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${DECK_POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(SLIDE_WORDS.deckHeading(deck.title))}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
<script src="deck.js" defer></script>
</head>
<body>
<main class="reveal">
<h1 class="vh">${escapeHtml(SLIDE_WORDS.deckHeading(deck.title))}</h1>
<div class="slides">
${groups}
</div>
</main>
<noscript>${escapeHtml(SLIDE_WORDS.noScript)} <a href="reading.html">${escapeHtml(START_WORDS.reading)}</a></noscript>
</body>
</html>
`;
}

/** slides.js: every slide behind the first, the ways through them and the stories. Read by run-time/deck-data.ts. */
export function renderLaterSlides(deck: SlideDeck): string {
  return `window.deckData = ${JSON.stringify(deckData(deck))};\n`;
}

export function deckData(deck: SlideDeck): DeckData {
  const entry = (slide: DeckSlide, timing: string): [string, SlideData] => {
    const { id, next } = slide;
    return [id, { html: renderSlide(deck, slide, timing), ...(next !== undefined && { next }) }];
  };
  const later = deck.groups.filter(({ kind }) => kind !== 'title');
  const slides = [
    ...later.flatMap((group) => group.slides.map((slide) => entry(slide, timingLine(group, slide)))),
    ...deck.sessions.flatMap((session) => session.slides.map((slide) => entry(slide, ''))),
  ];
  return {
    title: deck.title,
    slides: Object.fromEntries(slides),
    sessions: deck.sessions.map(({ slides: _own, ...order }) => order),
    stories: deck.groups.flatMap(({ story }) => story ?? []),
  };
}
