import type { AttemptRecord } from '../../course/index.js';

/** An attempt, or a part of one, as a file tells it. What the file does not tell is left out. */
export interface ImportedAttempt extends Pick<
  AttemptRecord,
  'success' | 'score' | 'progress' | 'objectives' | 'interactions'
> {
  readonly line: number;
  /** What tells learners apart: an id or an e-mail address, or else the name. */
  readonly learner: string;
  readonly name: string;
  readonly group: string;
  readonly number: string;
  readonly completion: AttemptRecord['completion'] | 'not told';
  /** ISO 8601, without a zone where the file has none. */
  readonly startedAt: string | undefined;
  readonly lastSeenAt: string | undefined;
  readonly seconds: number | undefined;
}
