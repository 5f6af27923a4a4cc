import { METERS, withoutTerms, type CaseStudy, type Ending, type MeterState } from '../course/index.js';
import { countWords, escapeHtml, METER_NAMES, meterMove, QUALITY_PHRASES, withoutLinks } from '../deck/index.js';
import { renderLeaf } from './leaf.js';
import type { Arrival, Booklet, Exit, StoryPage } from './plan-booklet.js';
import { renderStones } from './stones.js';
import { BOOKLET_WORDS } from './words.js';

/** More boxes than this stand in two columns. */
const FEW_ARRIVALS = 2;
/** Up to so many words, a page has room for larger type; a foot with lines of support takes some of it. */
const ROOMY_TO = 200;
const SUPPORT_TAKES = 45;

/** What the choice brought, what happens now, and the pages to turn to from here. */
export function renderStoryPage(booklet: Booklet, storyPage: StoryPage): string {
  const { story, talkPage } = booklet;
  const { page, passage, ending, arrivals, exits } = storyPage;
  const kicker = ending ? `<p class="kicker">${BOOKLET_WORDS.ending}</p>` : '';
  const inside = `<div${isRoomy(story, storyPage) ? ' class="roomy"' : ''}><header class="turned"><b class="page-number" aria-hidden="true">${page}</b><div>${kicker}<h2>${escapeHtml(ending?.label ?? passage.title)}</h2></div></header>
${renderArrivals(arrivals)}
<div class="told-on-paper">${withoutTerms(passage.html)}</div>
${ending ? renderLanding(ending, talkPage) : renderExits(exits)}</div>`;
  const support = story.support ? `<p class="help">${helpLine(story.support.title, story.support.html)}</p>` : '';
  return renderLeaf(page, story.title, inside, support);
}

function isRoomy({ support }: CaseStudy, { arrivals, exits, passage }: StoryPage): boolean {
  const texts = [...arrivals.map(({ feedbackHtml }) => feedbackHtml), passage.html, ...exits.map(({ html }) => html)];
  return arrivals.length <= FEW_ARRIVALS && countWords(texts.join(' ')) <= ROOMY_TO - (support ? SUPPORT_TAKES : 0);
}

function renderArrivals(arrivals: readonly Arrival[]): string {
  if (arrivals.length === 0) return '';
  const boxes = arrivals.map(
    ({ page, letter, feedbackHtml, quality, change }) => `<li class="q${quality}">
<p class="from"><b>${BOOKLET_WORDS.from(page, letter)}</b> <span class="verdict">${renderStones(quality)}${QUALITY_PHRASES[quality]}</span></p>
<p>${withoutTerms(feedbackHtml)}</p>
<p class="meter-moves">${moves(change)}</p>
</li>`,
  );
  const many = arrivals.length > FEW_ARRIVALS ? ' many' : '';
  return `<div class="arrivals"><h3>${BOOKLET_WORDS.brings}</h3> <p class="hint">${BOOKLET_WORDS.bringsHint}</p><ul class="boxes${many}">${boxes.join('')}</ul></div>`;
}

function moves(change: MeterState): string {
  const moved = METERS.filter((meter) => change[meter] !== 0);
  return moved.map((meter) => meterMove(meter, change[meter])).join(' · ') || BOOKLET_WORDS.noMeters;
}

function renderExits(exits: readonly Exit[]): string {
  const rows = exits.map(
    ({ letter, html, page, onlyIf }) =>
      `<li><b class="letter">${letter}</b> <span>${withoutLinks(html)}${onlyIf === undefined ? '' : ` <em class="only-if">${escapeHtml(onlyIf)}.</em>`}</span> <a class="turn" href="#page-${page}">${BOOKLET_WORDS.turnTo(page)}</a></li>`,
  );
  return `<h3>${BOOKLET_WORDS.decide}</h3><ol class="exits">${rows.join('')}</ol>`;
}

function renderLanding({ landing }: Ending, talkPage: number): string {
  const ranges = METERS.flatMap((meter) => {
    const range = landing[meter];
    return range
      ? [`<div><dt>${METER_NAMES[meter]}</dt><dd>${BOOKLET_WORDS.range(range.min, range.max)}</dd></div>`]
      : [];
  });
  const lands =
    ranges.length > 0
      ? `<h3>${BOOKLET_WORDS.landing}</h3><p class="hint">${BOOKLET_WORDS.landingHint}</p><dl class="landing">${ranges.join('')}</dl>`
      : '';
  return `${lands}<p class="then"><a class="turn" href="#page-${talkPage}">${BOOKLET_WORDS.thenTalk(talkPage)}</a></p>`;
}

/** The lines of support as one: they stand at the foot of each page of a story that asks for it. */
function helpLine(title: string, html: string): string {
  const words = html
    .replace(/<\/?(ul|ol|p|a)\b[^>]*>/g, '')
    .replace(/<li>/g, '')
    .replace(/<\/li>/g, ' ')
    .replace(/\s+/g, ' ');
  return `<strong>${escapeHtml(title)}.</strong> ${words.trim()}`;
}
