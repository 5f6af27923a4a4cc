import { escapeHtml } from './html-text.js';
import { DECK_POLICY } from './render-deck-page.js';
import type { SlideDeck } from './slide-deck.js';
import { PRESENTER_WORDS, RECORD_WORDS } from './words.js';

/** presenter.html: opened from the slides; its script fills in what is on the wall. */
export function renderPresenterPage({ language, title }: SlideDeck, css: string): string {
  const words = PRESENTER_WORDS;
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${DECK_POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(`${words.title}: ${title}`)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
<script src="slides.js" defer></script>
<script src="presenter.js" defer></script>
</head>
<body class="presenter">
<p class="lost" role="alert" hidden>${words.lost}</p>
<header class="pace">
<h1 class="vh">${escapeHtml(words.title)}</h1>
<p><span class="label">${words.clock}</span> <span class="figure" id="clock"></span></p>
<p><span class="label">${words.elapsed}</span> <span class="figure" id="elapsed"></span> <span id="planned"></span></p>
<p><span class="label">${words.slide}</span> <span class="figure" id="slide-time"></span> <span id="slide-plan"></span></p>
<p class="standing"><span class="label" id="part"></span> <span id="part-plan"></span></p>
<p class="standing"><strong id="standing" aria-live="polite"></strong></p>
</header>
<main>
<section class="current" aria-labelledby="current-label">
<h2 id="current-label">${words.onTheWall}</h2>
<div class="view" id="current"></div>
</section>
<section class="after" aria-labelledby="next-label">
<h2 id="next-label">${words.next}</h2>
<div class="view" id="next" inert></div>
</section>
<div class="said">
<h2 id="notes-label">${words.notes}</h2>
<div id="notes" tabindex="0" role="region" aria-labelledby="notes-label"></div>
</div>
</main>
<footer class="tools">
${button('back', words.back)}${button('next', words.on, 'main')}${button('undo', words.undo)}
${button('blackout', words.blackout, '', 'false')}${button('pointer', words.pointer, '', 'false')}
<label>${words.jump} <select id="jump"></select></label>
${button('smaller', words.smaller)}${button('larger', words.larger)}${button('restart', words.restart)}${button('record', RECORD_WORDS.title)}
<p class="hint">${words.keys}</p>
</footer>
<dialog id="record" aria-labelledby="record-title">
<h2 id="record-title">${RECORD_WORDS.title}</h2>
<div id="record-table"></div>
<p>${RECORD_WORDS.note}</p>
<p class="record-keys">${button('save', RECORD_WORDS.save, 'main')}${button('print', RECORD_WORDS.print)}${button('close', words.close)}</p>
</dialog>
</body>
</html>
`;
}

function button(command: string, words: string, className = '', pressed = ''): string {
  const state = pressed ? ` aria-pressed="${pressed}"` : '';
  const look = className ? ` class="${className}"` : '';
  return `<button type="button" data-tool="${command}"${look}${state}>${escapeHtml(words)}</button>`;
}
