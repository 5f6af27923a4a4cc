import type { Completion, Success } from './tracked.js';

/** One learner's attempt as an LMS holds it: the report's raw material. Times are ISO 8601. */
export interface AttemptRecord {
  readonly attemptId: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly edition: string;
  readonly completion: Completion | 'not attempted';
  readonly success: Success;
  /** Percent, when the course has sent one. */
  readonly score: number | undefined;
  /** Share of the course done, 0 … 1, when known. */
  readonly progress: number | undefined;
  readonly seconds: number;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly objectives: readonly ObjectiveRecord[];
  readonly interactions: readonly InteractionRecord[];
}

export interface ObjectiveRecord {
  readonly id: string;
  readonly status: string;
  readonly score: number | undefined;
}

export interface InteractionRecord {
  readonly id: string;
  readonly type: string;
  readonly learnerResponse: string;
  readonly correctResponse: string;
  readonly result: string;
  readonly at: string;
  readonly seconds: number | undefined;
}
