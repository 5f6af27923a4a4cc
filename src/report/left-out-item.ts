import type { ReportItem } from './report-key.js';
import { leftOutWords, NOTHING_LEFT_OUT } from './words.js';

/** As recorded where all that had been left out was done later. */
export const NONE_LEFT_OUT = 'none';

interface NotedLesson {
  readonly title: string;
  readonly pages: readonly { readonly trackingId: string; readonly title: string }[];
}

/** What the player records, under the lesson's own id, when pages are left out after a content note. Never why. */
export function leftOutItem({ title, pages }: NotedLesson): ReportItem {
  return {
    question: leftOutWords(title),
    options: {
      [NONE_LEFT_OUT]: NOTHING_LEFT_OUT,
      ...Object.fromEntries(pages.map((page) => [page.trackingId, page.title])),
    },
  };
}
