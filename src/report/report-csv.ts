import { stringify } from 'csv-stringify/sync';
import type { AttemptRow, InteractionRow, ObjectiveRow } from './summarise.js';

export type Columns<Row> = readonly (readonly [keyof Row & string, string])[];

const LEARNERS: Columns<AttemptRow> = [
  ['learner', 'Learner'],
  ['edition', 'Edition'],
  ['status', 'Status'],
  ['score', 'Score'],
  ['progress', 'Progress'],
  ['time', 'Time spent'],
  ['lastSeen', 'Last seen'],
  ['started', 'Started'],
  ['attemptId', 'Attempt'],
];
const OBJECTIVES: Columns<ObjectiveRow> = [
  ['learner', 'Learner'],
  ['objective', 'Objective'],
  ['status', 'Status'],
  ['score', 'Score'],
  ['objectiveId', 'Code'],
  ['attemptId', 'Attempt'],
];
const INTERACTIONS: Columns<InteractionRow> = [
  ['learner', 'Learner'],
  ['question', 'Question or decision'],
  ['response', 'Response'],
  ['best', 'Best response'],
  ['result', 'Result'],
  ['time', 'Time taken'],
  ['at', 'When'],
  ['type', 'Type'],
  ['interactionId', 'Code'],
  ['attemptId', 'Attempt'],
];

const KEY: Columns<KeyRow> = [
  ['id', 'Code'],
  ['kind', 'Type'],
  ['question', 'Question or decision'],
  ['options', 'Options'],
  ['right', 'Best response'],
  ['objective', 'Objective'],
];

export function learnersCsv(rows: readonly AttemptRow[]): string {
  return csv(rows, LEARNERS);
}

export function objectivesCsv(rows: readonly ObjectiveRow[]): string {
  return csv(rows, OBJECTIVES);
}

/** What an id in an LMS's own report stands for, in words. */
export interface KeyRow {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly options: string;
  readonly right: string;
  readonly objective: string;
}

export function keyCsv(rows: readonly KeyRow[]): string {
  return csv(rows, KEY);
}

export function interactionsCsv(rows: readonly InteractionRow[]): string {
  return csv(rows, INTERACTIONS);
}

/**
 * For a spreadsheet: a byte order mark, so that it reads UTF-8; CRLF (RFC 4180); and cells that a spreadsheet would run
 * as a formula (`=`, `+`, `-`, `@` …) are made harmless, because names and answers are typed by learners.
 */
export function csv<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // The library quotes a cell for CRLF only, and a single one of the two would split the row as well.
    quoted_match: /[\r\n]/,
    columns: columns.map(([key, header]) => ({ key, header })),
  });
}
