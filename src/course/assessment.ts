import type { Item } from './item.js';

/** The course's final assessment: a bank of items, and how a try is drawn from it and passed. */
export interface Assessment {
  /** In records and objectives: `FINAL`. */
  readonly id: string;
  readonly title: string;
  /** Items in a try. */
  readonly draw: number;
  /** Items of each outcome in a try, at least. */
  readonly perObjective: number;
  /** Ids of the outcomes, in the course's order. */
  readonly objectives: readonly string[];
  readonly items: readonly Item[];
  /** Item's tracking id → tracking ids of the pages that teach it, the best one first. */
  readonly teaching: Readonly<Record<string, readonly string[]>>;
}

/** What the outline tells of it: enough for contents, completion and tracking. */
export interface AssessmentOutline {
  readonly id: string;
  readonly title: string;
  readonly draw: number;
  /** Above 0 and up to 1; an LMS's own mastery score stands above it. */
  readonly passMark: number;
  /** Tracking ids of the pages where it is taken, and where its result stands. */
  readonly page: string;
  readonly resultPage: string;
}

/** A learner's tries, by tracking id. */
export interface AssessmentProgress {
  /** Handed in so far. */
  readonly tries: number;
  /** Stays, whatever comes after. */
  readonly passed: boolean;
  readonly best: AssessmentResult | undefined;
  /** The try under way, or else the one handed in last. */
  readonly sitting: Sitting | undefined;
}

/** Outcome → how many of its items were right. */
export type AssessmentResult = Readonly<Record<string, Tally>>;

export interface Tally {
  readonly right: number;
  readonly total: number;
}

export interface Sitting {
  /** Of the options' order on screen; kept on resume. 0 … 46,655 */
  readonly seed: number;
  /** In the order in which they are asked. */
  readonly answers: readonly SittingAnswer[];
  readonly handedIn: boolean;
}

export interface SittingAnswer {
  /** The item's tracking id. */
  readonly item: string;
  /** As `readAnswer` gives it; empty before any. */
  readonly answer: string;
}

export const NO_TRIES: AssessmentProgress = { tries: 0, passed: false, best: undefined, sitting: undefined };

/** All of its outcomes together. */
export function totalOf(result: AssessmentResult): Tally {
  const tallies = Object.values(result);
  return {
    right: tallies.reduce((sum, { right }) => sum + right, 0),
    total: tallies.reduce((sum, { total }) => sum + total, 0),
  };
}

/** 0 … 1 */
export function shareOf({ right, total }: Tally): number {
  return total === 0 ? 0 : right / total;
}
