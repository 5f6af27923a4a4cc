import type { ObjectiveFigure, ReportFigures, Spread } from '../figures/figure-types.js';
import { objectives, page, percentOf, scores, scoreOrNone, scoreWords, shortTime, stuck, time } from '../words/page.js';
import { columnChart } from './charts.js';
import { html, type Html } from './html.js';
import { shareCell, table } from './table.js';

export function scoreSection({ scores: spread, minGroup }: ReportFigures): Html {
  if (spread.few) return html`<p>${page.fewPeople(minGroup)}</p>`;
  const name = (from: number, to: number) => scores.of(from, to);
  const mark = spread.passMark === undefined ? undefined : { at: spread.passMark / 100, words: `${spread.passMark}%` };
  return html`<p>${scores.lead}</p>
    ${middle(spread, scores.middle, scoreWords)}
    <div class="beside">
      ${columnChart(
        scores.chart,
        spread.bands.map(({ from, count }) => ({ label: `${from}–`, count })),
        mark,
      )}
      ${table(
        scores.chart,
        [scores.band, page.learner],
        spread.bands.map(({ from, to, count }) => [name(from, to), count ?? page.hidden]),
      )}
    </div>`;
}

export function timeSection({ time: spread, minGroup }: ReportFigures): Html {
  if (spread.known === 0) return html`<p>${time.none}</p>`;
  if (spread.few) return html`<p>${page.fewPeople(minGroup)}</p>`;
  const last = spread.bands.findLastIndex(({ count }) => count !== 0);
  const bands = spread.bands.slice(0, last + 1);
  const name = (index: number, from: number, to: number) =>
    index === spread.bands.length - 1 ? time.more(shortTime(from)) : time.of(shortTime(from), shortTime(to));
  return html`<p>${time.lead}</p>
    ${middle(spread, time.middle, (seconds) => (seconds === undefined ? page.notKnown : shortTime(seconds)))}
    <div class="beside">
      ${columnChart(
        time.chart,
        bands.map(({ from, count }, index) => ({ label: index % 2 === 0 ? shortTime(from) : '', count })),
      )}
      ${table(
        time.chart,
        [time.band, page.learner],
        bands.map(({ from, to, count }, index) => [name(index, from, to), count ?? page.hidden]),
      )}
    </div>`;
}

function middle(
  { known, quarter, median, threeQuarters }: Spread,
  sentence: (quarter: string, median: string, three: string) => string,
  words: (value: number | undefined) => string,
): Html | false {
  return known > 1 && html`<p>${sentence(words(quarter), words(median), words(threeQuarters))}</p>`;
}

export function objectiveSection({ outcomes, parts, minGroup }: ReportFigures): Html {
  if (outcomes.length + parts.length === 0) return html`<p>${objectives.none}</p>`;
  return html`${part(objectives.outcomes, objectives.outcomesLead, objectives.name, objectives.met, outcomes, minGroup)}
  ${part(objectives.parts, objectives.partsLead, objectives.part, objectives.done, parts, minGroup)}`;
}

function part(
  heading: string,
  lead: string,
  name: string,
  met: string,
  rows: readonly ObjectiveFigure[],
  minGroup: number,
): Html | false {
  if (rows.length === 0) return false;
  return html`<h3>${heading}</h3>
    <p>${lead}</p>
    ${table(
      heading,
      [name, page.learner, met, objectives.score],
      rows.map(({ title, people, few, met: count, score }) =>
        few
          ? [title, page.few(minGroup), '–', '–']
          : [title, people, shareCell(count / people, `${count} (${percentOf(count / people)})`), scoreOrNone(score)],
      ),
    )}`;
}

export function stuckSection({ stuck: rows }: ReportFigures): Html {
  if (rows.length === 0) return html`<p>${stuck.none}</p>`;
  if (rows.every(({ few }) => few))
    return html`<p>${stuck.lead}</p>
      <p>${page.allHidden}</p>`;
  return html`<p>${stuck.lead}</p>
    ${table(
      stuck.part,
      [stuck.part, page.learner, stuck.quiet],
      rows.map(({ title, people, quiet, few }) => (few ? [title, page.hidden, '–'] : [title, people, quiet])),
    )}`;
}
