import type { Severity } from '../../course/index.js';

/** What the report says of the files that it reads. `%1`, `%2` are filled in. Each code has its fixture in tests/fixtures/report. */
type Text = readonly [severity: Severity, message: string, hint: string];

const MESSAGES = {
  'empty-file': [
    'error',
    'There is nothing in this file',
    'Download it again; Moodle’s attempt “Interactions” are always empty, so take “Track details”.',
  ],
  'not-a-table': [
    'error',
    'This is %1, not a table of results',
    'Save or download it as CSV, ODS or xlsx, or give a record store (records.db).',
  ],
  'damaged-file': ['error', 'This file cannot be opened: %1', 'Download it again.'],
  'too-large': [
    'error',
    'This spreadsheet unpacks to more than %1 MB',
    'Download it as text (CSV): that has no limit here.',
  ],
  'unknown-columns': [
    'error',
    'These columns are of no form that is known: %1',
    'For files of another system, write a mapping file and add --map mapping.yaml.',
  ],
  'missing-column': ['error', 'There is no column “%1”, so that nothing can be read', '%2'],
  'missing-optional-column': ['warning', 'There is no column “%1”; what it would say is left out', '%2'],
  'wrong-delimiter': [
    'warning',
    'The mapping file says that cells are parted by %1; here it is %2, and it was read so',
    'Mend the mapping file, or take delimiter out of it.',
  ],
  'other-encoding': [
    'warning',
    'The text is %1 instead of UTF-8, and was read so',
    'See whether names with accents look right; where they do not, download the file again without opening it in a spreadsheet.',
  ],
  'short-row': [
    'warning',
    'This row has %1 cells of %2; the missing ones count as empty',
    'Download the file again if it should have been whole. Moodle’s objectives download is always so.',
  ],
  'long-row': [
    'warning',
    'This row has %1 cells, and there are headings for %2; the others were skipped',
    'Look for a stray separator in this row.',
  ],
  'no-learner': ['error', 'This row was skipped: nothing says whose it is', 'Look at the row in the file.'],
  'open-quote': [
    'error',
    'A quotation mark opens here and never closes; this line was skipped',
    'Look at the line in the file.',
  ],
  'stray-quote': [
    'warning',
    'A quotation mark stands where none can be; the cell was read as it is',
    'Look at the line in the file.',
  ],
  'unread-date': [
    'warning',
    '“%1” in %2 is not read as a date; the row counts without it',
    'Dates may be like 2026-11-21 19:57, 21/11/2026 or 21 November 2026, 7:57 PM (in Moodle, with the language set to English).',
  ],
  'ambiguous-dates': [
    'warning',
    'Dates such as “%1” could be day first or month first; they were read day first',
    'If that is wrong, say dates: month-first in a mapping file.',
  ],
  'unread-number': [
    'warning',
    '“%1” in %2 is not a number; the row counts without it',
    'Look at the cell in the file.',
  ],
  'unread-time': [
    'warning',
    '“%1” in %2 is not read as a length of time; the row counts without it',
    'Times may be like 0:12:34, PT12M34S, 12 minutes 34 seconds, or a number of seconds.',
  ],
  'unread-status': [
    'warning',
    '“%1” in %2 is no status that is known; the row counts without one',
    'Say what it means under statuses in a mapping file.',
  ],
  'duplicate-attempt': [
    'warning',
    'The same learner and attempt as line %1: counted once, with the furthest status, the best score and the later answers',
    'Nothing to do, if the file was put together from two.',
  ],
  'formula-cell': [
    'warning',
    'The cell in %1 holds a formula; it was read as text, and nothing in it was run',
    'Nothing to do, if a learner typed it.',
  ],
  'no-questions': [
    'warning',
    'There are answers here, and not which questions they belong to; the answers were left out',
    'In Moodle’s interactions report, tick question, right answer and result, then download again.',
  ],
  'no-answers': [
    'warning',
    'There are columns for questions, and no answers in them',
    'Moodle leaves them empty for SCORM 2004. Use the SCORM 1.2 package, or the attempt’s “Track details”.',
  ],
  'status-not-told': [
    'warning',
    '%1 attempts have a score where their status would stand, so that it is not known whether they are complete',
    'Moodle shows a score in place of the status. Its report “Activity completion” tells who is complete.',
  ],
  'unknown-ids': [
    'warning',
    '%1 questions or decisions are not of this course: %2. They were counted and have no words here',
    'They come from another course, or from a version of this one whose ids were others.',
  ],
  'one-attempt': [
    'warning',
    'This is one attempt without a name; it counts as one learner',
    'Give all of an organisation’s attempts in one download where the system has one.',
  ],
  'bad-mapping': ['error', 'The mapping file is not understood: %1', 'docs/reporting-guide.md shows one.'],
} as const satisfies Readonly<Record<string, Text>>;

export type MessageCode = keyof typeof MESSAGES;
export const MESSAGE_CODES = Object.keys(MESSAGES) as MessageCode[];

export function messageText(code: MessageCode, values: readonly string[]) {
  const [severity, message, hint] = MESSAGES[code];
  const filled = (text: string): string =>
    text.replace(/%(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  return { severity, message: filled(message), hint: filled(hint) };
}

export function moreOfIt(count: number) {
  return { message: `and ${count} more of this kind`, hint: 'All of them are counted.' };
}

export const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

export function closestHint(closest: string | undefined): string {
  return closest === undefined
    ? 'Compare the headings of the file with the mapping.'
    : `Did you mean “${closest}”? A mapping file can say so.`;
}

/** What a file is that is no table, by its first bytes. */
export const NO_TABLES = {
  pdf: 'a PDF',
  html: 'a web page',
  oldExcel: 'a spreadsheet of the old form (.xls)',
  package: 'a course package',
  zip: 'a zip of something else',
  picture: 'a picture',
  json: 'JSON',
  binary: 'not text',
  prose: 'text without columns',
} as const;
