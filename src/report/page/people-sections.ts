import { STANDINGS, type PeopleFigure, type ReportFigures } from '../figures/figure-types.js';
import {
  completion,
  dayWords,
  inShort,
  page,
  percentOf,
  scoreOrNone,
  scoreWords,
  shortTime,
  STANDING_WORDS,
} from '../words/page.js';
import { lineChart } from './charts.js';
import { factList } from './fact-list.js';
import { html, type Html } from './html.js';
import { shareCell, table } from './table.js';

export function shortSection({ people, scores, time, minGroup }: ReportFigures): Html {
  const { standings } = people;
  const facts: readonly (readonly [string, string])[] = [
    [inShort.people, String(people.people)],
    [inShort.complete, completeWords(people)],
    [inShort.inProgress, String(standings.incomplete + standings.failed)],
    ...(standings['not told'] > 0 ? [[inShort.notTold, String(standings['not told'])] as const] : []),
    ...(scores.passMark === undefined || scores.known === 0 || scores.reached === undefined
      ? []
      : [[inShort.reached(scores.passMark), String(scores.reached)] as const]),
    [inShort.score, scores.few ? page.few(minGroup) : scoreWords(scores.median)],
    [inShort.time, time.few ? page.few(minGroup) : time.median === undefined ? page.notKnown : shortTime(time.median)],
  ];
  return factList(facts);
}

/** Who has a score where the status would stand may be complete as well: the figure never says that they are not. */
function completeWords({ people, standings }: PeopleFigure): string {
  const complete = standings.passed + standings.completed;
  if (standings['not told'] === people) return page.notKnown;
  if (standings['not told'] > 0) return inShort.atLeast(complete);
  return `${complete} (${percentOf(complete / people)})`;
}

export function completionSection(figures: ReportFigures): Html {
  const { people } = figures;
  const known = STANDINGS.filter((standing) => people.standings[standing] > 0);
  return html`<p>${completion.lead}</p>
    ${table(
      completion.chart,
      [completion.status, page.learner, page.share],
      known.map((standing) => {
        const count = people.standings[standing];
        const share = count / people.people;
        return [STANDING_WORDS[standing], count, shareCell(share, percentOf(share))];
      }),
    )}
    ${overTime(figures)} ${groups(figures)}`;
}

function overTime({ overTime: { step, rows, undated } }: ReportFigures): Html | false {
  if (rows.length === 0) return false;
  const days = rows.map(({ from }) => dayWords(from));
  const begun = rows.map(({ started }) => started);
  const done = rows.map(({ completed }) => completed);
  return html`<h3>${completion.overTime}</h3>
    <p>${completion.overTimeLead}</p>
    <div class="beside">
      ${lineChart(
        completion.overTime,
        days.map((day) => day.replace(/ \d{4}$/, '')),
        [
          { words: completion.started, values: begun, look: 'first' },
          { words: completion.completed, values: done, look: 'second' },
        ],
      )}
      ${table(
        completion.overTime,
        [completion.steps[step], completion.started, completion.completed],
        rows.map(({ started, completed }, index) => [days[index] ?? '', started, completed]),
      )}
    </div>
    ${undated > 0 && html`<p class="soft">${completion.undated(undated)}</p>`}`;
}

function groups({ groups: rows, minGroup }: ReportFigures): Html | false {
  if (rows.length === 0) return false;
  return html`<h3>${completion.groups}</h3>
    <p class="soft">${page.fewNote(minGroup)}</p>
    ${table(
      completion.groups,
      [completion.group, page.learner, completion.completed, completion.passed, completion.score],
      rows.map(({ name, people, completed, passed, score }) => [
        name || completion.smaller,
        people,
        shareCell(completed / people, `${completed} (${percentOf(completed / people)})`),
        passed,
        scoreOrNone(score),
      ]),
    )}`;
}
