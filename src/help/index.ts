export { explainHelpCode, type Explanation } from './explain.js';
export { decodeHelpCode, encodeHelpCode, type HelpAnswer } from './help-code.js';
export { EDITIONS, KINDS, lastSaveOf, REPORTINGS, type HelpFacts, type MissingPage } from './help-facts.js';
