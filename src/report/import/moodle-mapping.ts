import type { Mapping } from './mapping.js';

/** Moodle's SCORM reports "basic", "interactions" and "objectives" (mod/scorm/report), as tried on 4.5. */
export const MOODLE: Mapping = {
  form: 'wide',
  score_out_of: 100,
  html: true,
  statuses: {},
  columns: {
    learner: ['Email address', 'Username', 'ID number', 'Name', 'First name / Last name', 'Full name'],
    name: ['Name', 'First name / Last name', 'Full name'],
    group: ['Department', 'Group', 'Groups', 'Institution', 'Team'],
    attempt: ['Attempt'],
    started: ['Started on'],
    last_seen: ['Last accessed on'],
    score: ['Score'],
    interaction: ['Question {n}'],
    response: ['Response {n}'],
    correct: ['Right answer {n}'],
    result: ['Result {n}'],
    objective_status: ['{id} status'],
    objective_score: ['{id} score'],
  },
};

const SIGNS = ['Attempt', 'Started on', 'Last accessed on', 'Score'];

/** Most of the headings that all three reports have: one of them may have been renamed. */
export function isMoodle(headings: readonly string[]): boolean {
  return SIGNS.filter((sign) => headings.includes(sign)).length >= SIGNS.length - 1;
}

/** An attempt's "Track details": every element of the data model, one to a row. */
export function isTracks(headings: readonly string[]): boolean {
  return headings.length === 2 && headings[0] === 'Element' && headings[1] === 'Value';
}
