import type { StoryFigure } from '../figures/figure-types.js';
import type { ReportStory } from '../report-course.js';
import { stories } from '../words/page.js';
import { html, type Html } from './html.js';

/** Of the widest way; the narrowest that was taken at all is still seen. */
const WIDEST = 14;

/** The story's map with each way as wide as the share of people who took it. Places are numbered; the tables name them. */
export function storyTraffic(story: ReportStory, figure: StoryFigure, numbers: ReadonlyMap<string, number>): Html {
  const { map, endings } = story;
  const ends = new Set(endings.map(({ id }) => id));
  const taken = (from: string, to: string) =>
    (figure.decisions.find(({ passage, few }) => passage === from && !few)?.choices ?? [])
      .filter(({ target }) => target === to)
      .reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...map.edges.map(({ from, to }) => taken(from, to)));
  const ways = map.edges.map(({ from, to, d }) => {
    const count = taken(from, to);
    const width = count === 0 ? 1 : Math.max(2, Math.round((count / most) * WIDEST));
    return html`<path class="way ${count === 0 ? 'untaken' : 'taken'}" d="${d}" stroke-width="${width}" />`;
  });
  const places = map.nodes.map(({ id, x, y }) => {
    const shape = ends.has(id)
      ? html`<rect class="place" x="${x - 13}" y="${y - 13}" width="26" height="26" rx="3" />`
      : html`<circle class="place" cx="${x}" cy="${y}" r="14" />`;
    return html`${shape}<text class="number" x="${x}" y="${y + 5}">${numbers.get(id) ?? ''}</text>`;
  });
  return html`<svg
    class="chart story-map"
    viewBox="0 0 ${map.width} ${map.height}"
    role="img"
    aria-label="${stories.map(story.title)}"
  >
    ${ways}${places}
  </svg>`;
}

/** Decisions in the author's order, then endings. */
export function placeNumbers({ passages, endings }: ReportStory): ReadonlyMap<string, number> {
  return new Map([...passages, ...endings].map(({ id }, index) => [id, index + 1]));
}
