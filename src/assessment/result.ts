import { isRight, shareOf, type Assessment, type AssessmentResult, type Tally } from '../course/index.js';
import type { Asked } from './sitting.js';

/** How an outcome stands: all right, at least half, or less. */
export type Standing = 'secure' | 'nearly' | 'again';

export interface OutcomeResult extends Tally {
  readonly objective: string;
  readonly standing: Standing;
  /** Tracking ids of the pages to read again, the one that helps most first; none where the outcome is secure. */
  readonly read: readonly string[];
}

const MOST_PAGES = 2;

/**
 * The result by outcome, in the course's order.
 * @param asked the questions of that try, where they are known: their pages come first
 */
export function outcomeResults(
  assessment: Assessment,
  result: AssessmentResult,
  asked: readonly Asked[] = [],
): OutcomeResult[] {
  return assessment.objectives.flatMap((objective) => {
    const tally = result[objective];
    if (!tally || tally.total === 0) return [];
    const standing = standingOf(tally);
    const read = standing === 'secure' ? [] : pagesToRead(assessment, objective, asked);
    return [{ objective, ...tally, standing, read }];
  });
}

export function standingOf(tally: Tally): Standing {
  if (tally.right === tally.total) return 'secure';
  return shareOf(tally) >= 0.5 ? 'nearly' : 'again';
}

/** Pages named most often, by the questions that were not right or else by all of the outcome. */
function pagesToRead({ items, teaching }: Assessment, objective: string, asked: readonly Asked[]): string[] {
  const missed = asked.filter(({ item, answer }) => item.objective === objective && !isRight(item, answer));
  const about =
    missed.length > 0 ? missed.map(({ item }) => item) : items.filter((item) => item.objective === objective);
  const counts = new Map<string, number>();
  for (const page of about.flatMap(({ trackingId }) => teaching[trackingId] ?? []))
    counts.set(page, (counts.get(page) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PAGES)
    .map(([page]) => page);
}
