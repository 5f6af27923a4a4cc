import type { Completion, Interaction, ObjectiveState, Success } from '../course/index.js';
import type { Steps } from './steps.js';

/** How a session starts: what the run-time holds of this learner's attempt. */
export interface Launch {
  /** For showing, as plain text; may be empty. */
  readonly learnerName: string;
  /** In `review` and `browse` nothing is written. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** Whether the result counts. */
  readonly credit: boolean;
  readonly savedState: string;
  /** There is none, and the run-time says so itself: an empty answer may also be a fault. */
  readonly fresh: boolean;
  readonly location: string;
  readonly completion: Completion;
  readonly success: Success;
  /** The pass mark that the LMS asks for, above 0 and up to 1, where it names one. */
  readonly masteryScore: number | undefined;
  /** How many interactions the run-time holds; undefined where it does not say. */
  readonly interactionCount: number | undefined;
}

/** One thing to tell a run-time. */
export type Change =
  | { readonly kind: 'savedState'; readonly text: string }
  | { readonly kind: 'location'; readonly place: string }
  | { readonly kind: 'status'; readonly completion: Completion; readonly success: Success }
  /** 0 … 1 */
  | { readonly kind: 'score'; readonly score: number }
  /** Share done, 0 … 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'objective'; readonly objective: ObjectiveState }
  | { readonly kind: 'interaction'; readonly index: number; readonly interaction: Interaction }
  /** Of this session alone. */
  | { readonly kind: 'sessionTime'; readonly seconds: number }
  /** The learner leaves by the course's own button. */
  | { readonly kind: 'leave' };

/** What the record stands on: a refusal is a failure to save. For the rest, a run-time may have no place. */
export function isEssential({ kind }: Change): boolean {
  return kind === 'savedState' || kind === 'status' || kind === 'score';
}

/**
 * `refused`: never to be had in this form, or not supported. `unreachable`: the run-time did not take it now, and may
 * take it later.
 */
export type WriteOutcome = 'accepted' | 'refused' | 'unreachable';

/** Where the attempt's data live once the session has ended. */
export type Keeper = 'lms' | 'device' | 'memory';

/** A run-time in the course's own words. Each adapter alone knows its data model. No call throws. */
export interface ScormPort {
  readonly keeper: Keeper;
  /** Begins the session; undefined when the run-time does not let it begin. */
  open(): Steps<Launch | undefined>;
  /** Asks what has to be known of a change before `cost` and `write`. */
  prepare(change: Change): Steps<void>;
  /** How many elements `write` would set now; 0 when the run-time already holds the change, or will never take it. */
  cost(change: Change): number;
  write(change: Change): Steps<WriteOutcome>;
  commit(): Steps<boolean>;
  terminate(): boolean;
  /** The run-time's code for the last call, for logs; 0 when it went well. */
  lastError(): number;
}
