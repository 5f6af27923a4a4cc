import { escapeHtml, type SlideDeck, type SlideGroup } from '../deck/index.js';
import { renderContents, type PageNumbers } from './contents.js';
import { renderStoryScript } from './story-script.js';
import { notesOnce } from './notes-once.js';
import type { PaperDocument } from './paper-document.js';
import { renderSlideRow } from './slide-row.js';
import { GUIDE_WORDS } from './words.js';

/** Every slide with its notes beside it; the stories as scripts to read from. */
export function renderGuide(deck: SlideDeck, pages: PageNumbers): PaperDocument {
  const { title, language, groups } = deck;
  const parts = groups.filter(({ kind }) => kind !== 'title');
  const entries = parts.map((group) => ({ id: partId(group), title: group.title }));
  const using = GUIDE_WORDS.using.map((line) => `<li>${line}</li>`).join('');
  const opening = groups.filter(({ kind }) => kind === 'title').flatMap(({ slides }) => slides);
  const cover = `<section class="cover">
<p class="kicker">${escapeHtml(title)}</p>
<h1>${GUIDE_WORDS.title}</h1>
<p class="lead">${GUIDE_WORDS.lead}</p>
<ul class="using">${using}</ul>
${renderContents(entries, pages)}
</section>
<section class="opening">${opening.map((slide) => renderSlideRow({ slide, notesHtml: slide.notes.html })).join('')}</section>`;
  return {
    name: 'facilitator-guide',
    title: `${title}: ${GUIDE_WORDS.title}`,
    language,
    kind: 'guide',
    body: [cover, ...parts.map(renderPart)].join('\n'),
  };
}

/** A line stands above each title: Chromium writes a heading that is the first thing on a page into the bookmarks twice. */
function renderPart(group: SlideGroup): string {
  const { slides, title, minutes, kind } = group;
  const folios = slides.map(({ folio }) => folio);
  const facts = `${GUIDE_WORDS.slides(Math.min(...folios), Math.max(...folios))} · ${GUIDE_WORDS.partMinutes(minutes)}`;
  const inside = kind === 'case' ? renderStoryScript(group) : notesOnce(slides).map(renderSlideRow).join('\n');
  return `<section class="part of-${kind}"><header class="part-head"><p class="kicker">${facts}</p><h1 id="${partId(group)}">${escapeHtml(title)}</h1></header>
${inside}
</section>`;
}

function partId({ id }: SlideGroup): string {
  return `part-${id.toLowerCase()}`;
}
