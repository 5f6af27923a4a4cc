import { ACTION_FIELDS, type ActionPlanWords, type Worksheet } from '../../src/course/index.js';
import type { NotesBook } from '../contract.js';
import { dayInWords } from '../day-in-words.js';
import { PLAN_ROWS, planRows } from './action-plan.svelte.js';

/** Percent of the width: a date has room to be written by hand. */
const SHARES = { will: 28, whom: 16, by: 16, know: 20, ask: 20 } as const;

export function actionPlanSheet({ sheet }: ActionPlanWords, notes: NotesBook): Worksheet {
  const rows = planRows(notes).map((row) =>
    ACTION_FIELDS.map((field) => (field === 'by' ? dayInWords(row.by) : row[field])),
  );
  return {
    fileName: 'my-action-plan',
    kicker: sheet.kicker,
    title: sheet.title,
    intro: sheet.intro,
    notice: sheet.notice,
    parts: [
      {
        kind: 'table',
        caption: sheet.table,
        columns: ACTION_FIELDS.map((field) => sheet.columns[field]),
        shares: ACTION_FIELDS.map((field) => SHARES[field]),
        rows,
        blankRows: PLAN_ROWS.length - rows.length,
      },
      { kind: 'field', label: sheet.after, hint: sheet.afterHint, text: '', lines: 4 },
    ],
  };
}
