import type { Course } from '../src/course/index.js';
import { countCalls, type CallCounts } from './count-calls.js';
import type { Calls } from './counting-run-time.js';

interface Budget {
  readonly gets?: number;
  readonly sets: number;
  readonly commits: number;
}

/** docs/architecture.md §9. Reading is limited only before the first screen. */
const BUDGETS: Readonly<Record<keyof CallCounts, Budget>> = {
  open: { gets: 12, sets: 3, commits: 1 },
  pageTurn: { sets: 5, commits: 1 },
  answer: { sets: 14, commits: 1 },
  handIn: { sets: 14, commits: 1 },
  afterwards: { sets: 14, commits: 1 },
  finish: { sets: 5, commits: 1 },
};
const NAMES: Readonly<Record<keyof CallCounts, string>> = {
  open: 'until the first screen works',
  pageTurn: 'page turn',
  answer: 'answer',
  handIn: 'assessment handed in, state and result',
  afterwards: 'any save that follows by itself',
  finish: 'save and exit',
};
const STEPS = Object.keys(NAMES) as (keyof CallCounts)[];
const EDITIONS = { scorm12: '1.2', scorm2004: '2004' } as const;
/** Of a call to a slow run-time, each of which blocks the page. */
const SLOW_CALL = 0.15;

/** A kind of step in one edition: what is counted, and what is merely told. */
export interface CallFigures {
  readonly line: string;
  readonly over: boolean;
}

/** Calls to the run-time, the most at each kind of step in a whole course by one learner. */
export async function callFigures(course: Course): Promise<CallFigures[]> {
  const editions = Object.keys(EDITIONS) as (keyof typeof EDITIONS)[];
  const counted = await Promise.all(
    editions.map(async (edition) => [edition, await countCalls(course, edition)] as const),
  );
  return counted.flatMap(([edition, counts]) =>
    STEPS.map((step) => figuresOf(`${NAMES[step]}, ${EDITIONS[edition]}`, counts[step], BUDGETS[step])),
  );
}

function figuresOf(name: string, { gets, sets, commits, all, bytes }: Calls, budget: Budget): CallFigures {
  const over = gets > (budget.gets ?? gets) || sets > budget.sets || commits > budget.commits;
  const counts = [
    `${gets}${budget.gets === undefined ? '' : ` of ${budget.gets}`} read`,
    `${sets} of ${budget.sets} set`,
    `${commits} of ${budget.commits} commit`,
  ];
  const told = `${bytes} bytes, ${(all * SLOW_CALL).toFixed(2)} s at 150 ms a call`;
  return { line: `  ${over ? 'OVER' : 'ok  '} ${name.padEnd(44)} ${counts.join(', ')}; ${told}`, over };
}
