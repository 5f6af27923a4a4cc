export * from './calendar.js';
export type * from './word-document.js';

/** docx is fetched with the first document that a learner asks for, and not before. */
export const loadWordDocument = () => import('./word-document.js');
