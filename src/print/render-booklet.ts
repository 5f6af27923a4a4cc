import type { PaperDocument } from './paper-document.js';
import { planBooklet } from './plan-booklet.js';
import { renderBookletBack } from './booklet-back.js';
import { renderBookletFront } from './booklet-front.js';
import { renderStoryPage } from './story-page.js';
import type { CaseStudy } from '../course/index.js';

/** A story for a team without devices: each passage on a page of its own, each choice a page to turn to. */
export function renderBooklet(story: CaseStudy, language: string): PaperDocument {
  const booklet = planBooklet(story);
  const pages = booklet.pages.map((page) => renderStoryPage(booklet, page));
  return {
    name: `story-${story.slug}`,
    title: story.title,
    language,
    kind: 'booklet',
    body: [renderBookletFront(booklet), ...pages, renderBookletBack(booklet)].join('\n'),
  };
}
