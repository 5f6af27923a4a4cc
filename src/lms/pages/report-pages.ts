import {
  factList,
  table,
  type AttemptRow,
  type Cell,
  type InteractionRow,
  type ObjectiveRow,
  type ReportTables,
} from '../../report/index.js';
import { html, type Html } from '../html.js';
import { timeOf } from './layout.js';

/** `figures`: the whole report can be shown as well. */
export function reportPage({ totals, attempts }: ReportTables, figures: boolean): Html {
  return html` <h1>Who has done what</h1>
    <p class="lede">${summary(totals)}</p>
    <p>
      This is a preview and trial room: it shows what your own learning system will be able to tell you. For real
      training records, use your organisation’s LMS. <code>docs/lms-guide.md</code> says how to put the course in, and
      what to export from it for this same report.
    </p>
    ${
      figures &&
      html`<p>
        <a class="btn line" href="/report/figures/files">Make the report from your system’s files</a>
      </p>`
    }
    ${
      attempts.length > 0 &&
      html`
        <p class="row room-action">
          ${figures && html`<a class="btn" href="/report/figures">Open the report</a>`}
          <a class="btn ${figures && 'line'}" href="/report/learners.csv">Download learners</a>
          <a class="btn line" href="/report/interactions.csv">Download answers</a>
          <a class="btn line" href="/report/objectives.csv">Download objectives</a>
        </p>
        <p class="hint">Three spreadsheets (CSV), for Excel, LibreOffice or your own tools.</p>
        ${table(
          'Attempts in this room',
          ['Learner', 'Status', 'Score', 'Progress', 'Time spent', 'Last seen', 'Edition'],
          attempts.map(attemptCells),
          'room-table',
        )}
      `
    }`;
}

function summary({ learners, attempts, completed, passed }: ReportTables['totals']): string {
  if (attempts === 0)
    return 'Nobody has opened the course in this room yet. What learners do here will show on this page.';
  const people = learners === 1 ? 'One learner' : `${learners} learners`;
  const tries = attempts === 1 ? 'one attempt' : `${attempts} attempts`;
  return `${people}, ${tries}: ${completed} completed, ${passed} passed.`;
}

function attemptCells({ attemptId, learner, status, score, progress, time, lastSeen, edition }: AttemptRow): Cell[] {
  const link = html`<a href="/report/attempts/${attemptId}">${learner}</a>`;
  return [link, status, score, progress, time, timeOf(lastSeen), edition];
}

/** `tables` of this attempt alone. */
export function attemptPage(attempt: AttemptRow, tables: ReportTables): Html {
  return html` <p class="kicker">${attempt.edition}</p>
    <h1>${attempt.learner}</h1>
    ${factList(
      [
        ['Status', attempt.status],
        ['Score', attempt.score],
        ['Progress', attempt.progress],
        ['Time spent', attempt.time],
        ['Started', timeOf(attempt.started)],
        ['Last seen', timeOf(attempt.lastSeen)],
      ],
      'wide-facts',
    )}
    ${objectives(tables.objectives)} ${interactions(tables.interactions)}
    <p class="room-back"><a href="/report">Back to everyone</a></p>`;
}

function objectives(rows: readonly ObjectiveRow[]): Html {
  if (rows.length === 0) return html`<p class="room-none">No objectives have been recorded yet.</p>`;
  return table(
    'Objectives',
    ['Objective', 'Status', 'Score'],
    rows.map(({ objective, status, score }) => [objective, status, score]),
    'room-table',
  );
}

function interactions(rows: readonly InteractionRow[]): Html {
  if (rows.length === 0) return html`<p class="room-none">No answers or decisions have been recorded yet.</p>`;
  return table(
    'Answers and decisions',
    ['Question or decision', 'Response', 'Result', 'Best response', 'Time taken', 'When'],
    rows.map(({ question, response, result, best, time, at }) => [
      ...[question, response, result, best || 'No single one', time],
      timeOf(at),
    ]),
    'room-table',
  );
}
