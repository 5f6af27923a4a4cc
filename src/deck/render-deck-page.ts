import { escapeHtml } from './html-text.js';
import { renderGroup, renderSlides } from './render-slide-deck.js';
import type { SlideDeck, SlideGroup } from './slide-deck.js';
import { SLIDE_WORDS } from './words.js';

/**
 * Looser than the packages' policy, as reveal writes styles and its speaker view inline, and `file:` has no
 * origin that 'self' could mean. Still nothing from elsewhere, and no request by script.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' file:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' file:",
  'img-src data:',
  "frame-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The deck's index.html: styles inlined, and of each case study the opener; the rest follows in case-slides.js. */
export function renderDeckPage(deck: SlideDeck, css: string): string {
  const groups = deck.groups.map((group) => renderGroup(deck, group, atOnce(group))).join('\n');
  // The class tells reveal's sheet to leave paper to ours.
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}" class="print-pdf">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
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
<noscript>${escapeHtml(SLIDE_WORDS.noScript)}</noscript>
</body>
</html>
`;
}

/** case-slides.js: read by run-time/add-case-slides.ts. */
export function renderLaterSlides(deck: SlideDeck): string {
  const entries = deck.groups
    .filter(({ kind }) => kind === 'case')
    .map((group) => [group.id, renderSlides(deck, group, group.slides.slice(atOnce(group).length))]);
  return `window.caseSlides = ${JSON.stringify(Object.fromEntries(entries))};\n`;
}

function atOnce({ kind, slides }: SlideGroup): SlideGroup['slides'] {
  return kind === 'case' ? slides.slice(0, 1) : slides;
}
