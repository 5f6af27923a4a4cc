import { STANCES } from '../../course/index.js';
import type { ReportFigures, StoryFigure } from '../figures/figure-types.js';
import type { ReportCourse, ReportStory } from '../report-course.js';
import { page, percentOf, stories } from '../words/page.js';
import { html, type Html } from './html.js';
import { placeNumbers, storyTraffic } from './story-traffic.js';
import { shareCell, table } from './table.js';

export function storySection({ stories: figures, minGroup }: ReportFigures, course: ReportCourse): Html {
  return html`<p>${stories.lead}</p>
    ${figures.map((figure) => {
      const story = course.stories.find(({ id }) => id === figure.id);
      return story && storyBlock(story, figure, minGroup);
    })}`;
}

function storyBlock(story: ReportStory, figure: StoryFigure, minGroup: number): Html {
  if (figure.few)
    return html`<h3>${story.title}</h3>
      <p>${page.fewPeople(minGroup)}</p>`;
  const numbers = placeNumbers(story);
  const at = (id: string, title: string) => `${numbers.get(id) ?? ''}. ${title}`;
  return html`<h3>${story.title}</h3>
    <p>${stories.started(figure.started, figure.ended)} ${stories.mapNote}</p>
    <div class="map-scroll" role="region" aria-label="${stories.map(story.title)}" tabindex="0">
      ${storyTraffic(story, figure, numbers)}
    </div>
    <div class="pair">
      ${table(
        `${story.title}: ${stories.endings}`,
        [stories.ending, page.learner, page.share],
        figure.endings.map(({ id, title, count }) => [at(id, title), ...counted(count, figure.ended)]),
      )}
      ${table(
        `${story.title}: ${stories.stances}`,
        [stories.stance, stories.decisions, page.share],
        stanceRows(figure),
      )}
    </div>
    ${decisions(figure, at, minGroup)} ${routes(story, figure)} ${left(story, figure, at)}`;
}

function stanceRows({ stances }: StoryFigure): readonly (readonly (string | number | Html)[])[] {
  const all = STANCES.reduce((sum, stance) => sum + stances[stance], 0);
  return STANCES.map((stance) => {
    const share = all === 0 ? 0 : stances[stance] / all;
    return [stories.stanceWords[stance], stances[stance], shareCell(share, percentOf(share))];
  });
}

function decisions(
  { decisions: rows }: StoryFigure,
  at: (id: string, title: string) => string,
  minGroup: number,
): Html {
  return html`<h4>${stories.decisions}</h4>
    ${rows.map(({ passage, title, people, few, choices }) =>
      few
        ? html`<p>${at(passage, title)}: ${page.few(minGroup)}</p>`
        : table(
            `${at(passage, title)} (${people})`,
            [stories.choice, page.learner, page.share],
            choices.map(({ id, words, count, share, quality }) => [
              html`${id}. ${words} <span class="soft">(${stories.qualities[quality] ?? ''})</span>`,
              count,
              shareCell(share, percentOf(share), quality === 3 ? 'best' : 'plain'),
            ]),
          ),
    )}`;
}

function routes(story: ReportStory, { routes: rows, hiddenRoutes, ended }: StoryFigure): Html | false {
  if (ended === 0) return false;
  if (rows.length === 0)
    return html`<h4>${stories.routes}</h4>
      <p>${page.allHidden}</p>`;
  return html`${table(
    `${story.title}: ${stories.routes}`,
    [stories.route, stories.ending, page.learner, page.share, stories.worth],
    rows.map(({ choices, ending, count, percent }) => [
      choices,
      ending,
      count,
      shareCell(count / ended, percentOf(count / ended)),
      `${percent}%`,
    ]),
  )}
  ${hiddenRoutes > 0 && html`<p class="soft">${stories.hidden(hiddenRoutes)}</p>`}`;
}

function left(
  story: ReportStory,
  { left: rows, started }: StoryFigure,
  at: (id: string, title: string) => string,
): Html | false {
  if (rows.length === 0) return false;
  if (rows.every(({ count }) => count === undefined))
    return html`<h4>${stories.left}</h4>
      <p>${page.allHidden}</p>`;
  return html`<h4>${stories.left}</h4>
    <p>${stories.leftNote}</p>
    ${table(
      `${story.title}: ${stories.left}`,
      [stories.decision, page.learner, page.share],
      rows.map(({ id, title, count }) => [at(id, title), ...counted(count, started)]),
    )}`;
}

function counted(count: number | undefined, of: number): (string | number | Html)[] {
  if (count === undefined) return [page.hidden, '–'];
  return [count, shareCell(of === 0 ? 0 : count / of, percentOf(of === 0 ? 0 : count / of))];
}
