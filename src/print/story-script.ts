import { METERS, type MeterState } from '../course/index.js';
import { escapeHtml, meterMove, QUALITY_PHRASES, type FeedbackContent, type SlideGroup } from '../deck/index.js';
import { notesOnce, type NotedSlide } from './notes-once.js';
import { renderSlideRow } from './slide-row.js';
import { renderStones } from './stones.js';
import { GUIDE_WORDS, PAPER_WORDS } from './words.js';

/** A story to read aloud from: words in full in place of pictures of slides. */
export function renderStoryScript({ slides }: SlideGroup): string {
  const folios = new Map(slides.map(({ id, folio }) => [id, folio]));
  return notesOnce(slides)
    .map((noted) => renderScripted(noted, folios))
    .join('\n');
}

function renderScripted(noted: NotedSlide, folios: ReadonlyMap<string, number>): string {
  const { content } = noted.slide;
  switch (content.kind) {
    case 'passage':
    case 'ending':
      return scripted(noted, content.title, `<div class="read-aloud">${content.html}</div>`);
    case 'vote':
      return scripted(noted, content.title, '');
    case 'feedback':
      return scripted(noted, GUIDE_WORDS.choices, renderChoices(content, folios));
    default:
      return renderSlideRow(noted);
  }
}

function scripted({ slide, notesHtml }: NotedSlide, title: string, inside: string): string {
  const { folio, onRoute, content } = slide;
  const beside = onRoute ? '' : ` · ${GUIDE_WORDS.beside}`;
  const same = notesHtml.startsWith('<p class="same">');
  const notes = same ? '' : `<div class="notes">${notesHtml}</div>`;
  // A vote says nothing that is not said again with what each choice brings.
  if (content.kind === 'vote' && same) return '';
  return `<article class="scripted ${content.kind}"><h2>${escapeHtml(title)}</h2><p class="folio-label">${PAPER_WORDS.slide(folio)}${beside}</p>${inside}${notes}</article>`;
}

function renderChoices({ choices }: FeedbackContent, folios: ReadonlyMap<string, number>): string {
  const rows = choices.map(({ letter, html, leadsTo, feedbackHtml, quality, change, onlyIf }) => {
    const leads = folios.get(leadsTo);
    const goTo = leads === undefined ? '' : ` ${GUIDE_WORDS.goTo(leads)}.`;
    const asks = onlyIf === undefined ? '' : ` <em class="only-if">${escapeHtml(onlyIf)}.</em>`;
    return `<li class="q${quality}"><p><b class="letter">${letter}</b> <strong>${html}</strong>${asks}</p>
<p>${renderStones(quality)}${QUALITY_PHRASES[quality]}. ${feedbackHtml}</p>
<p class="meter-moves">${moves(change)}${goTo}</p></li>`;
  });
  return `<ul class="script-choices">${rows.join('')}</ul>`;
}

function moves(change: MeterState): string {
  const moved = METERS.filter((meter) => change[meter] !== 0);
  return moved.length > 0 ? `${moved.map((meter) => meterMove(meter, change[meter])).join(', ')}.` : '';
}
