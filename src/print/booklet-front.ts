import { METERS, type CaseStudy } from '../course/index.js';
import { escapeHtml, METER_NAMES } from '../deck/index.js';
import { renderLeaf } from './leaf.js';
import type { Booklet } from './plan-booklet.js';
import { BOOKLET_WORDS } from './words.js';

const COVER = 1;
const HOW = 2;
const STEPS = Array.from({ length: 11 }, (_, step) => step);

/** The cover, and a page on how to play, with the meters and the route to keep. */
export function renderBookletFront(booklet: Booklet): string {
  const { story } = booklet;
  return [renderLeaf(COVER, story.title, cover(story)), renderLeaf(HOW, story.title, howToPlay(booklet))].join('\n');
}

function cover({ title, person, setting, yourRole, contentNote, support, picture }: CaseStudy): string {
  const note = contentNote
    ? `<div class="content-note"><h2>${BOOKLET_WORDS.contentNote}</h2><p>${escapeHtml(contentNote)}</p><p>${BOOKLET_WORDS.before}</p></div>`
    : '';
  const help = support ? `<div class="support"><h2>${escapeHtml(support.title)}</h2>${support.html}</div>` : '';
  return `<p class="kicker">${BOOKLET_WORDS.kind}</p>
<h1>${escapeHtml(title)}</h1>
<div class="cover-picture">${picture.svg}${picture.alt ? `<p class="vh">${escapeHtml(picture.alt)}</p>` : ''}</div>
<p class="lead">${escapeHtml(person)}</p>
<dl class="who"><div><dt>${BOOKLET_WORDS.setting}</dt><dd>${escapeHtml(setting)}</dd></div><div><dt>${BOOKLET_WORDS.role}</dt><dd>${escapeHtml(yourRole)}</dd></div></dl>
${note}${help}`;
}

function howToPlay(booklet: Booklet): string {
  const conditions = booklet.pages.some(({ exits }) => exits.some(({ onlyIf }) => onlyIf !== undefined));
  const steps = BOOKLET_WORDS.how(booklet.startPage, booklet.talkPage, conditions).map((step) => `<li>${step}</li>`);
  return `<h2>${BOOKLET_WORDS.howTitle}</h2>
<ol class="how">${steps.join('')}</ol>
<h3>${BOOKLET_WORDS.metersTitle}</h3>
<p class="hint">${BOOKLET_WORDS.metersHint}</p>
${meterStrip(booklet.story)}
<h3>${BOOKLET_WORDS.routeTitle}</h3>
<p class="hint">${BOOKLET_WORDS.routeHint}</p>
${routeTable(booklet.longest)}`;
}

function meterStrip({ state }: CaseStudy): string {
  const head = STEPS.map((step) => `<th scope="col">${step}</th>`).join('');
  const rows = METERS.map((meter) => {
    const cells = STEPS.map((step) => `<td>${step === state[meter] ? `<b class="ring">${step}</b>` : step}</td>`);
    return `<tr><th scope="row">${METER_NAMES[meter]}</th>${cells.join('')}</tr>`;
  });
  return `<table class="meters"><thead class="vh"><tr><th scope="col">${BOOKLET_WORDS.meter}</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function routeTable(rows: number): string {
  const head = BOOKLET_WORDS.routeColumns.map((column) => `<th scope="col">${column}</th>`).join('');
  const row = `<tr><td></td><td></td><td class="to-colour">${BOOKLET_WORDS.stones}</td><td></td></tr>`;
  return `<table class="route-table"><thead><tr>${head}</tr></thead><tbody>${row.repeat(rows)}</tbody></table>`;
}
