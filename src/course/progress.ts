import type { AssessmentProgress } from './assessment.js';

/** What a learner has done so far, by tracking id. An immutable value: every change makes a new one. */
export interface Progress {
  /** Pages seen. */
  readonly seen: readonly string[];
  /** Pages left out after their lesson's content note: nothing on them is asked for any more. */
  readonly leftOut: readonly string[];
  readonly activities: Readonly<Record<string, ActivityProgress>>;
  /** Latest option chosen for each knowledge check. */
  readonly answers: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, CaseProgress>>;
  /** Absent until the learner starts the assessment. */
  readonly assessment?: AssessmentProgress;
  /** Where the learner is: a page's tracking id or a case's id. */
  readonly place: string | undefined;
}

export interface ActivityProgress {
  readonly state: 'started' | 'done';
  /** Done together with a trainer, by the session's word, and not alone since. */
  readonly live?: true;
  /**
   * First choices of a fixed-choice activity, scene → choice, letters and digits only.
   * Absent where the choices are private.
   */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface CaseProgress {
  /** Of the order of choices on screen in the run under way; kept on resume. 0 … 46,655 */
  readonly seed: number;
  /** The run under way, as decided so far. */
  readonly route: readonly Decision[];
  /** The last decision has been made but not yet continued from: it may still be changed. */
  readonly open: boolean;
  /** Endings reached so far. */
  readonly runs: number;
  readonly best: CaseResult | undefined;
}

export interface Decision {
  /** The author's passage id. */
  readonly passage: string;
  /** The choice's letter. */
  readonly choice: string;
}

export interface CaseResult {
  /** Passage id of the ending. */
  readonly ending: string;
  /** Whole percentage. */
  readonly percent: number;
}

export const NO_PROGRESS: Progress = {
  seen: [],
  leftOut: [],
  activities: {},
  answers: {},
  cases: {},
  place: undefined,
};
