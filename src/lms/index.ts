export { EDITION_IDS, type EditionId } from './edition.js';
export { LocalLmsError } from './local-lms-error.js';
export type { FiguresKit } from './room.js';
export { startLocalLms, type LocalLms, type LocalLmsOptions } from './local-lms.js';
export { readRecords } from './store/read-records.js';
