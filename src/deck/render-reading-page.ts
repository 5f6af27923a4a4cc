import { escapeHtml } from './html-text.js';
import { renderContent } from './render-content.js';
import { DECK_POLICY } from './render-deck-page.js';
import type { DeckSlide, SlideContent, SlideDeck, SlideGroup } from './slide-deck.js';
import { READING_WORDS } from './words.js';

/** reading.html: the same slides and notes as a plain page, in order, without any script. */
export function renderReadingPage(deck: SlideDeck, css: string): string {
  const groups = deck.groups.filter(({ kind }) => kind !== 'title');
  const title = escapeHtml(READING_WORDS.title(deck.title));
  const contents = groups.map(({ id, title: name }) => `<li><a href="#part-${idOf(id)}">${escapeHtml(name)}</a></li>`);
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${DECK_POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body class="reading">
<header><h1>${title}</h1><p><a href="index.html">${READING_WORDS.toSlides}</a></p></header>
<nav aria-label="${READING_WORDS.contents}"><ol>${contents.join('')}</ol></nav>
<main>
${groups.map(renderPart).join('\n')}
</main>
</body>
</html>
`;
}

function renderPart({ id, title, slides }: SlideGroup): string {
  const shown = slides.map(renderSlide).join('\n');
  return `<section aria-labelledby="part-${idOf(id)}"><h2 id="part-${idOf(id)}">${escapeHtml(title)}</h2>\n${shown}\n</section>`;
}

function idOf(group: string): string {
  return escapeHtml(group.toLowerCase());
}

/** Slides' headings stand below their part's. */
function renderSlide({ id, content, notes }: DeckSlide): string {
  const html = lowered(withoutKeys(renderContent(content)));
  const spoken = notes.html.trim();
  const said = spoken ? `<details><summary>${READING_WORDS.notes}</summary>${spoken}</details>` : '';
  return `<article id="${escapeHtml(id)}" class="read ${readingKind(content)}">${html}${said}</article>`;
}

function readingKind({ kind }: SlideContent): string {
  return `of-${kind}`;
}

/** Nobody counts hands or runs a clock here. */
function withoutKeys(html: string): string {
  return html.replace(/<button\b.*?<\/button>/gs, '').replace(/<output\b.*?<\/output>/gs, '');
}

function lowered(html: string): string {
  return html.replace(/<(\/?)h3\b/g, '<$1h4').replace(/<(\/?)h2\b/g, '<$1h3');
}
