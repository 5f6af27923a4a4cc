import {
  isAnswered,
  isRight,
  NO_TRIES,
  readAnswer,
  shareOf,
  totalOf,
  type Answer,
  type Assessment,
  type AssessmentProgress,
  type AssessmentResult,
  type Item,
  type Sitting,
} from '../course/index.js';
import { drawItems } from './draw.js';

/** Seeds that a saved state can hold. */
export const SEEDS = 46_656;
/** Tries that a saved state can count. */
const MOST_TRIES = 1_295;

/** A question of a try with what the learner has answered so far. */
export interface Asked {
  readonly item: Item;
  readonly answer: Answer;
}

/** A new try: other questions than in the last one, as far as the bank allows. */
export function startSitting(
  assessment: Assessment,
  before: AssessmentProgress = NO_TRIES,
  seed: number,
): AssessmentProgress {
  const avoid = before.sitting?.answers.map(({ item }) => item) ?? [];
  const items = drawItems(assessment, seed, { avoid });
  const answers = items.map(({ trackingId: item }) => ({ item, answer: '' }));
  return { ...before, sitting: { seed, answers, handedIn: false } };
}

/**
 * A try as it was left. Where the course has changed since, questions that are gone are replaced by others, and what
 * still stands keeps its answers.
 */
export function mendSitting(assessment: Assessment, sitting: Sitting): Sitting {
  const items = new Map(assessment.items.map((item) => [item.trackingId, item]));
  const answers = sitting.answers.flatMap(({ item: id, answer }) => {
    const item = items.get(id);
    return item ? [{ item: id, answer: readAnswer(item, answer) }] : [];
  });
  if (sitting.handedIn || answers.length >= Math.min(assessment.draw, items.size)) return { ...sitting, answers };
  const keep = answers.map(({ item }) => item);
  const added = drawItems(assessment, sitting.seed, { keep })
    .filter(({ trackingId }) => !keep.includes(trackingId))
    .map(({ trackingId: item }) => ({ item, answer: '' }));
  return { ...sitting, answers: [...answers, ...added] };
}

export function askedIn(assessment: Assessment, { answers }: Sitting): Asked[] {
  const items = new Map(assessment.items.map((item) => [item.trackingId, item]));
  return answers.flatMap(({ item: id, answer }) => {
    const item = items.get(id);
    return item ? [{ item, answer: readAnswer(item, answer) }] : [];
  });
}

export function answerIn(before: AssessmentProgress, item: string, answer: Answer): AssessmentProgress {
  const { sitting } = before;
  if (!sitting || sitting.handedIn) return before;
  const answers = sitting.answers.map((given) => (given.item === item ? { item, answer } : given));
  return { ...before, sitting: { ...sitting, answers } };
}

/** Places, from 1, of the questions that are not answered, or not wholly. */
export function openPlaces(asked: readonly Asked[]): number[] {
  return asked.flatMap(({ item, answer }, index) => (isAnswered(item, answer) ? [] : [index + 1]));
}

/** Marks the try as a whole. The better of two results is kept, and a pass stays a pass. */
export function handIn(assessment: Assessment, before: AssessmentProgress, passMark: number): AssessmentProgress {
  const { sitting } = before;
  if (!sitting || sitting.handedIn) return before;
  const result = markAll(askedIn(assessment, sitting));
  const better = !before.best || shareOf(totalOf(result)) >= shareOf(totalOf(before.best));
  return {
    tries: Math.min(MOST_TRIES, before.tries + 1),
    passed: before.passed || isPass(result, passMark),
    best: better ? result : before.best,
    sitting: { ...sitting, handedIn: true },
  };
}

export function markAll(asked: readonly Asked[]): AssessmentResult {
  const result: Record<string, { right: number; total: number }> = {};
  for (const { item, answer } of asked) {
    const tally = (result[item.objective] ??= { right: 0, total: 0 });
    tally.total += 1;
    if (isRight(item, answer)) tally.right += 1;
  }
  return result;
}

export function isPass(result: AssessmentResult, passMark: number): boolean {
  const { right, total } = totalOf(result);
  return total > 0 && right >= neededRight(total, passMark);
}

/** How many have to be right. 0.8 × 15 is a hair above 12 in binary. */
export function neededRight(total: number, passMark: number): number {
  return Math.ceil(total * passMark - 1e-9);
}
