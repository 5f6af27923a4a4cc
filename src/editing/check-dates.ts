import type { Report } from '../compiler/index.js';
import type { Piece } from './piece.js';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?! per)|\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?${MONTH}\\b`, 'g'),
    'Write 3 June',
  ],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g, 'Write 3 June 2026'],
  [/\b(?:[01]?\d|2[0-3]):[0-5]\d\b/g, 'Write ten past two; figures are for records'],
];

/** Dates as they are said in Britain, and the time of day in words. Records keep their own form. */
export function checkDates(pieces: readonly Piece[], report: Report): void {
  for (const { role, text, at } of pieces) {
    if (role === 'record' || role === 'slide' || role === 'notes') continue;
    for (const [pattern, hint] of FORMS) {
      for (const { 0: date, index } of text.matchAll(pattern)) {
        report.warning(at(index), 'date-form', `“${date}” is not how the course writes a date or a time`, hint);
      }
    }
  }
}
