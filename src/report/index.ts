export { explainState, type StatePart } from './explain-state.js';
export { attemptRecordOf, type StoredAttempt } from './attempt-record-of.js';
export { leftOutItem } from './left-out-item.js';
export { interactionsCsv, keyCsv, learnersCsv, objectivesCsv, type KeyRow } from './report-csv.js';
export { typeWords } from './words.js';
export { summarise } from './summarise.js';
export type { AttemptRow, InteractionRow, ObjectiveRow, ReportTables, ReportTotals } from './summarise.js';
export { EMPTY_REPORT_KEY, type ReportItem, type ReportKey } from './report-key.js';
