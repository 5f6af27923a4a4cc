import { renderLeaf } from './leaf.js';
import type { Booklet } from './plan-booklet.js';
import { BOOKLET_WORDS } from './words.js';

/** For after an ending: questions to talk about, and on a page of its own, where no eye falls on it, a good way through. */
export function renderBookletBack({ story, talkPage, startPage, bestRoute }: Booklet): string {
  const questions = story.debrief.map((question) => `<li>${question}</li>`).join('');
  const talk = `<h2>${BOOKLET_WORDS.talkTitle}</h2><p class="hint">${BOOKLET_WORDS.talkHint}</p>
<ol class="questions">${questions}</ol><p class="then">${BOOKLET_WORDS.again(startPage)}</p>`;
  const steps = bestRoute.map(
    ({ page, letter }) =>
      `<li><a href="#page-${page}">${letter ? BOOKLET_WORDS.step(page, letter) : BOOKLET_WORDS.lastStep(page)}</a></li>`,
  );
  const compare = `<h2>${BOOKLET_WORDS.compareTitle}</h2><p class="hint">${BOOKLET_WORDS.compareHint}</p>
<ol class="best-route">${steps.join('')}</ol>`;
  return [renderLeaf(talkPage, story.title, talk), renderLeaf(talkPage + 1, story.title, compare)].join('\n');
}
