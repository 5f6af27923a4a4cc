import { escapeHtml } from './html-text.js';
import { renderContent } from './render-content.js';
import { renderKeys, renderStart } from './render-start.js';
import type { DeckSlide, SlideContent, SlideDeck, SlideGroup } from './slide-deck.js';
import { TIMING_WORDS } from './words.js';

/** All of the deck's sections, as reveal.js reads them: one stack for each group. */
export function renderSlideDeck(deck: SlideDeck): string {
  return deck.groups.map((group) => renderGroup(deck, group, group.slides)).join('\n');
}

/** One group's stack with the given slides of it: the rest may follow once the first slide is on the wall. */
export function renderGroup(deck: SlideDeck, group: SlideGroup, slides: readonly DeckSlide[]): string {
  return `<section data-group="${escapeHtml(group.id)}">\n${renderSlides(deck, group, slides)}\n</section>`;
}

export function renderSlides(deck: SlideDeck, group: SlideGroup, slides: readonly DeckSlide[]): string {
  return slides.map((slide) => renderSlide(deck, slide, timingLine(group, slide))).join('\n');
}

/** `timing` stands above the notes. */
export function renderSlide(deck: SlideDeck, slide: DeckSlide, timing = ''): string {
  const { id, folio, content, notes, next, onRoute } = slide;
  const seconds = onRoute ? Math.round(notes.minutes * 60) : 0;
  const ground = groundOf(content);
  const start = content.kind === 'title' ? renderStart(deck.sessions) + renderKeys() : '';
  const attributes = [
    `id="${escapeHtml(id)}"`,
    `class="slide ${content.kind}"`,
    `data-timing="${seconds}"`,
    ...(ground ? [`data-state="${ground}"`] : []),
    ...(next ? [`data-next="${escapeHtml(next)}"`] : []),
  ];
  return [
    `<section ${attributes.join(' ')}>`,
    `<div class="sheet">${renderContent(content, start)}</div>`,
    `<p class="folio">${escapeHtml(deck.title)} · <span>${folio}</span></p>`,
    `<aside class="notes">${timing}${notes.html.trim()}</aside>`,
    '</section>',
  ].join('\n');
}

/** What the rest of the screen shows where its shape is not the slide's: reveal sets it as a class. */
function groundOf({ kind }: SlideContent): string {
  if (kind === 'title') return 'ground-hill';
  return kind === 'section' || kind === 'case' ? 'ground-sky' : '';
}

export function timingLine(group: SlideGroup, slide: DeckSlide): string {
  const { notes, onRoute } = slide;
  const before = group.slides.slice(0, group.slides.indexOf(slide) + 1).filter((earlier) => earlier.onRoute);
  const done = before.reduce((sum, earlier) => sum + earlier.notes.minutes, 0);
  const place = onRoute ? TIMING_WORDS.part(done, group.minutes) : TIMING_WORDS.besideRoute;
  return `<p class="timing">${TIMING_WORDS.slide(notes.minutes)} ${place}</p>`;
}
