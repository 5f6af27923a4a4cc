export type { PageNumbers } from './contents.js';
export { renderPaper, type PaperDocument } from './paper-document.js';
export { planBooklet, type Booklet } from './plan-booklet.js';
export { renderBooklet } from './render-booklet.js';
export { renderGuide } from './render-guide.js';
export { renderNotePages } from './render-note-pages.js';
export { renderVoteCards } from './render-vote-cards.js';
export { renderWorkbook, type WordToUse } from './render-workbook.js';
