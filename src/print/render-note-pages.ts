import { escapeHtml, type DeckSlide, type SlideDeck } from '../deck/index.js';
import { renderSlidePicture } from './slide-picture.js';
import type { PaperDocument } from './paper-document.js';
import { NOTE_PAGES_WORDS, PAPER_WORDS } from './words.js';

const TO_A_PAGE = 3;
const LINES = 8;

/** Three slides to a page, with lines. Of a story only the opener: more would give its turns away. */
export function renderNotePages({ title, language, groups }: SlideDeck): PaperDocument {
  const pages = groups.flatMap((group) => {
    const slides = group.kind === 'case' ? group.slides.slice(0, 1) : group.slides;
    return slides.map((slide, index) => ({ slide, part: index === 0 ? group.title : '' }));
  });
  const sheets = Array.from({ length: Math.ceil(pages.length / TO_A_PAGE) }, (_, at) =>
    pages.slice(at * TO_A_PAGE, (at + 1) * TO_A_PAGE),
  );
  const body = sheets.map((rows, at) => {
    const head = at === 0 ? `<header><h1>${escapeHtml(title)}</h1><p>${NOTE_PAGES_WORDS.lead}</p></header>` : '';
    const inside = rows.map(({ slide, part }) => renderRow(slide, part)).join('');
    return `<section class="leaf"><div class="fill" data-fill="${at + 1}">${head}${inside}</div><footer class="leaf-foot"><p><span>${escapeHtml(title)}</span> <b>${at + 1}</b></p></footer></section>`;
  });
  return {
    name: 'slides-three-to-a-page',
    title: `${title}: ${NOTE_PAGES_WORDS.title}`,
    language,
    kind: 'note-pages',
    body: body.join('\n'),
  };
}

function renderRow(slide: DeckSlide, part: string): string {
  const label = `<p class="folio-label">${PAPER_WORDS.slide(slide.folio)}${part && ` · ${escapeHtml(part)}`}</p>`;
  const lines = `<div class="lines" role="group" aria-label="${NOTE_PAGES_WORDS.linesFor}">${'<i></i>'.repeat(LINES)}</div>`;
  return `<article class="noted"><div>${renderSlidePicture(slide)}${label}</div>${lines}</article>`;
}
