import { REPORTING_MODES, type Missing } from '../course/index.js';

/** The order of each list is the code's: further values go at its end. */
export const EDITIONS = ['scorm12', 'scorm2004', 'standalone', 'none'] as const;
export const REPORTINGS = REPORTING_MODES;
export const MODES = ['normal', 'review', 'browse'] as const;
export const KEEPERS = ['lms', 'device', 'memory'] as const;
export const SAVINGS = ['saved', 'pending', 'failing', 'closed', 'lost', 'elsewhere'] as const;
export const PROBLEMS = [
  'none',
  'empty',
  'unreadable',
  'unknown-version',
  'other-course',
  'truncated',
  'damaged',
] as const;
export const LAST_SAVES = ['never', 'minute', 'ten-minutes', 'hour', 'day', 'longer'] as const;
export const KINDS = ['page', 'activity', 'check', 'assessment'] as const;

/** What a learner's screen knows of why the course is not complete. Nothing in it says who they are. */
export interface HelpFacts {
  readonly edition: (typeof EDITIONS)[number];
  readonly reporting: (typeof REPORTINGS)[number];
  readonly mode: (typeof MODES)[number];
  readonly keeper: (typeof KEEPERS)[number];
  readonly saving: (typeof SAVINGS)[number];
  /** Of the saved state, as it was read at the start of this visit. */
  readonly problem: (typeof PROBLEMS)[number];
  /** How long ago something was saved in this visit. */
  readonly lastSave: (typeof LAST_SAVES)[number];
  /** Pages that something is still asked for on, in the order of the route. */
  readonly pages: readonly MissingPage[];
  /** Ids of the case studies that were taken to an ending, in the order of the route. */
  readonly ended: readonly string[];
}

export interface MissingPage {
  /** Tracking id. */
  readonly place: string;
  /** Absent where so many pages are missing that the code leaves it out. */
  readonly kind?: Exclude<Missing['kind'], 'case'> | undefined;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export function lastSaveOf(savedAt: Date | undefined, now: Date): HelpFacts['lastSave'] {
  if (!savedAt) return 'never';
  const ago = now.getTime() - savedAt.getTime();
  if (ago < MINUTE) return 'minute';
  if (ago < 10 * MINUTE) return 'ten-minutes';
  if (ago < 60 * MINUTE) return 'hour';
  return ago < 24 * 60 * MINUTE ? 'day' : 'longer';
}
