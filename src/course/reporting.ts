/**
 * Which words the LMS is told: the one for a course that is done, and the one for a course of which nothing is left but an
 * assessment that has been tried and not passed. docs/lms-guide.md names the price of each.
 */
export const REPORTING_MODES = [
  'passed-incomplete',
  'completed-incomplete',
  'passed-failed',
  'completed-failed',
] as const;
export type ReportingMode = (typeof REPORTING_MODES)[number];

/** How a session ends once the course is complete: `normal` closes the attempt where an LMS keeps to the standard. */
export const EXITS_AT_COMPLETION = ['suspend', 'normal'] as const;
export type ExitAtCompletion = (typeof EXITS_AT_COMPLETION)[number];

/** What a build settles about the words on the wire. */
export interface Reporting {
  readonly mode: ReportingMode;
  readonly exitAtCompletion: ExitAtCompletion;
}

export const USUAL_REPORTING: Reporting = { mode: 'passed-incomplete', exitAtCompletion: 'suspend' };
