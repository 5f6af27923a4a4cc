import type { AttemptRow, InteractionRow, ObjectiveRow, ReportTables } from '../../report/index.js';
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
          attempts.map((row) => attemptCells(row)),
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

function attemptCells(row: AttemptRow): Html[] {
  return [
    html`<a href="/report/attempts/${row.attemptId}">${row.learner}</a>`,
    html`${row.status}`,
    html`${row.score}`,
    html`${row.progress}`,
    html`${row.time}`,
    timeOf(row.lastSeen),
    html`${row.edition}`,
  ];
}

/** `tables` of this attempt alone. */
export function attemptPage(attempt: AttemptRow, tables: ReportTables): Html {
  return html` <p class="kicker">${attempt.edition}</p>
    <h1>${attempt.learner}</h1>
    <dl class="facts wide-facts">
      <div>
        <dt>Status</dt>
        <dd>${attempt.status}</dd>
      </div>
      <div>
        <dt>Score</dt>
        <dd>${attempt.score}</dd>
      </div>
      <div>
        <dt>Progress</dt>
        <dd>${attempt.progress}</dd>
      </div>
      <div>
        <dt>Time spent</dt>
        <dd>${attempt.time}</dd>
      </div>
      <div>
        <dt>Started</dt>
        <dd>${timeOf(attempt.started)}</dd>
      </div>
      <div>
        <dt>Last seen</dt>
        <dd>${timeOf(attempt.lastSeen)}</dd>
      </div>
    </dl>
    ${objectives(tables.objectives)} ${interactions(tables.interactions)}
    <p class="room-back"><a href="/report">Back to everyone</a></p>`;
}

function objectives(rows: readonly ObjectiveRow[]): Html {
  if (rows.length === 0) return html`<p class="room-none">No objectives have been recorded yet.</p>`;
  return table(
    'Objectives',
    ['Objective', 'Status', 'Score'],
    rows.map(({ objective, status, score }) => [html`${objective}`, html`${status}`, html`${score}`]),
  );
}

function interactions(rows: readonly InteractionRow[]): Html {
  if (rows.length === 0) return html`<p class="room-none">No answers or decisions have been recorded yet.</p>`;
  return table(
    'Answers and decisions',
    ['Question or decision', 'Response', 'Result', 'Best response', 'Time taken', 'When'],
    rows.map(({ question, response, result, best, time, at }) => [
      html`${question}`,
      html`${response}`,
      html`${result}`,
      html`${best || 'No single one'}`,
      html`${time}`,
      timeOf(at),
    ]),
  );
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly Html[])[]): Html {
  return html`<div class="scroll room-table" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
