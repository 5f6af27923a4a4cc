import type { ReportFigures } from '../figures/figure-types.js';
import { fileNames } from '../file-names.js';
import { dayWords, learners, page, scoreWords, shortTime, sources, STANDING_WORDS } from '../words/page.js';
import { html, type Html } from './html.js';
import { table } from './table.js';

export function learnerSection({ learners: rows }: ReportFigures): Html {
  return html`<p>${learners.lead}</p>
    ${table(
      page.learner,
      [
        ...[learners.name, learners.group, learners.status, learners.score],
        ...[learners.time, learners.seen, learners.at, learners.attempts],
      ],
      rows.map((row) => [
        ...[row.name, row.group || '–', STANDING_WORDS[row.standing], scoreWords(row.score)],
        ...[row.seconds === undefined ? page.notKnown : shortTime(row.seconds), dayWords(row.lastSeen)],
        ...[row.stuckAt || '–', row.attempts],
      ]),
    )}`;
}

export function sourceSection({ files, messages }: ReportFigures): Html {
  const named = fileNames(files.map(({ path }) => path));
  return html`${table(
    sources.files,
    [sources.file, sources.form, sources.attempts, sources.answers],
    files.map(({ path, form, attempts, answers }) => [named(path), sources.forms[form], attempts, answers]),
  )}
  ${
    messages.length === 0
      ? html`<p>${sources.clean}</p>`
      : table(
          sources.messages,
          [sources.file, sources.place, sources.what],
          messages.map(({ span, message, hint }) => [
            named(span.path),
            sources.line(span.line, span.column),
            html`${message}. <span class="soft">${hint}</span>`,
          ]),
        )
  }`;
}
