import { STANDINGS, type ReportFigures } from '../figures/figure-types.js';
import {
  completion,
  dayWords,
  inShort,
  page,
  percentOf,
  scoreWords,
  shortTime,
  STANDING_WORDS,
} from '../words/page.js';
import { lineChart } from './charts.js';
import { factList } from './fact-list.js';
import { html, type Html } from './html.js';
import { shareCell, table } from './table.js';

export function shortSection({ people, scores, time }: ReportFigures): Html {
  const { standings } = people;
  const complete = standings.passed + standings.completed;
  const facts: readonly (readonly [string, string])[] = [
    [inShort.people, String(people.people)],
    [inShort.complete, `${complete} (${percentOf(complete / people.people)})`],
    [inShort.inProgress, String(standings.incomplete + standings.failed)],
    ...(standings['not told'] > 0 ? [[inShort.notTold, String(standings['not told'])] as const] : []),
    ...(scores.passMark === undefined || scores.known === 0
      ? []
      : [[inShort.reached(scores.passMark), String(scores.reached ?? 0)] as const]),
    [inShort.score, scoreWords(scores.median)],
    [inShort.time, time.median === undefined ? page.notKnown : shortTime(time.median)],
  ];
  return factList(facts);
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
        scoreWords(score),
      ]),
    )}`;
}
