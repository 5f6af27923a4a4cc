export { explainState, type StatePart } from './explain-state.js';
export { escapeHtml, html, trusted, type Html } from './page/html.js';
export { attemptRecordOf, type StoredAttempt } from './attempt-record-of.js';
export { leftOutItem } from './left-out-item.js';
export { interactionsCsv, keyCsv, learnersCsv, objectivesCsv, type KeyRow } from './report-csv.js';
export { counted, DONE_LIVE_WORDS, typeWords } from './words.js';
export { summarise } from './summarise.js';
export type { AttemptRow, InteractionRow, ObjectiveRow, ReportTables, ReportTotals } from './summarise.js';
export { EMPTY_REPORT_KEY, type ReportItem, type ReportKey } from './report-key.js';
export {
  NO_REPORT_COURSE,
  type ReportCourse,
  type ReportPassage,
  type ReportQuestion,
  type ReportStory,
} from './report-course.js';
export { MessageLog, type MessageCount, type ReportMessage } from './import/message-log.js';
export { parseMapping, type Mapping } from './import/mapping.js';
export { headOf } from './import/read-report-file.js';
export { sniff } from './import/sniff.js';
export type { ReportFile } from './import/table.js';
export type { Engine, EngineRow, EngineValue } from './figures/engine.js';
export type { FigureChoices } from './figures/compute-figures.js';
export type * from './figures/figure-types.js';
export { makeFigures, type ReportSource, type ReportTask } from './make-report.js';
export { MESSAGE_CODES, type MessageCode } from './words/messages.js';
export { figureCsvs } from './figures-csv.js';
export { renderReport, reportPolicy, type ReportPageParts } from './page/render-report.js';
export { factList } from './page/fact-list.js';
export { table, type Cell } from './page/table.js';
