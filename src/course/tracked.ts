/** What a run-time is told, in the course's own words. `tracking` alone turns it into a data model. */

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

/** The facts that a run-time holds for an attempt. */
export interface TrackedState {
  /** Bookmark: a tracking id, at most 255 characters. */
  readonly location: string;
  /** Saved state, ASCII, at most 4,000 characters. */
  readonly suspendData: string;
  readonly completion: Completion;
  readonly success: Success;
  /** The best result so far, 0 … 1: only once an assessment has been handed in. */
  readonly score: number | undefined;
  /** Share of the course done, 0 … 1. */
  readonly progress: number;
  readonly objectives: readonly ObjectiveState[];
}

export interface ObjectiveState {
  readonly id: string;
  readonly completion: Completion;
  readonly success: Success;
  /** 0 … 1 */
  readonly score: number | undefined;
}

/** The record of one answer or decision. */
export interface Interaction {
  /** `MOD1_KC1`, `CS1_kitchen_table` */
  readonly id: string;
  readonly type: 'choice' | 'matching' | 'sequencing' | 'true-false';
  /**
   * Choice: option ids. Sequencing: step ids in order. True-false: `t` or `f`. Matching: pairs `scene`, `answer`.
   * Ids are letters, digits, underscore.
   */
  readonly learnerResponse: readonly string[] | readonly (readonly [string, string])[];
  /** One right response, or none where there is no single one. */
  readonly correctResponse: readonly string[] | readonly (readonly [string, string])[];
  /** A share of the best, 0 … 1, for graded decisions. */
  readonly result: 'correct' | 'incorrect' | 'neutral' | number;
  /** The question in plain words, for reports: at most 250 characters are sent. */
  readonly description: string;
  readonly objectives: readonly string[];
  /** What it counts for in a score; absent where there is none. */
  readonly weighting?: number;
  /** Undefined where it is not known, as after a break. */
  readonly latencySeconds: number | undefined;
  readonly at: Date;
}
