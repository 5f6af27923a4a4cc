import { shareOf, totalOf, type Tally } from './assessment.js';
import { missing, shareDone, stopState } from './completion.js';
import type { CourseOutline, Stop } from './outline.js';
import type { Progress } from './progress.js';
import type { Completion, ObjectiveState, Success, TrackedState } from './tracked.js';

/**
 * What the run-time is told. A pass is a pass as soon as the assessment is passed; completion asks for the rest as well.
 * The score is that of the best try, and there is none before the first has been handed in: docs/decisions/0013. These are the
 * facts; which of them an LMS is told, and in which words, is the build's choice (`Reporting`), and tracking's doing.
 */
export function trackedState(outline: CourseOutline, progress: Progress, suspendData: string): TrackedState {
  const best = progress.assessment?.best;
  return {
    location: progress.place ?? '',
    suspendData,
    completion: completionOf(missing(outline, progress).length === 0),
    success: verdict(outline, progress),
    score: best && shareOf(totalOf(best)),
    progress: shareDone(outline, progress),
    objectives: objectiveStates(outline, progress),
  };
}

/** Not passed is a verdict only once nothing but the assessment is left: until then it is simply not done yet. */
function verdict(outline: CourseOutline, progress: Progress): Success {
  const { passed = false, tries = 0 } = progress.assessment ?? {};
  if (passed || tries === 0) return successOf(passed);
  return missing(outline, progress).every(({ kind }) => kind === 'assessment') ? 'failed' : 'unknown';
}

/** One objective for each outcome, lesson and case study, and one for the assessment; untouched ones are left out. */
export function objectiveStates(outline: CourseOutline, progress: Progress): ObjectiveState[] {
  const begun = outline.stops.filter((stop) => stopState(stop, progress) !== 'new');
  const ofStops = begun.map((stop) => ({
    id: stop.id,
    completion: completionOf(stopState(stop, progress) === 'done'),
    success: successOf(false),
    score: scoreOf(stop, progress),
  }));
  const ofOutcomes = outline.objectives.flatMap(({ id }) => outcomeState(id, begun, outline, progress) ?? []);
  return [...ofOutcomes, ...ofStops, ...assessmentState(outline, progress)];
}

/** Complete when all that teaches it is done; a success once all its questions were right in the best try. */
function outcomeState(
  id: string,
  begun: readonly Stop[],
  { stops }: CourseOutline,
  progress: Progress,
): ObjectiveState | undefined {
  const teaching = stops.filter((stop) => stop.objectives.includes(id));
  const tally = ownTally(progress.assessment?.best, id);
  if (!tally && !teaching.some((stop) => begun.includes(stop))) return undefined;
  const done = teaching.every((stop) => stopState(stop, progress) === 'done');
  return {
    id,
    completion: completionOf(done),
    success: successOf(tally !== undefined && tally.right === tally.total),
    score: tally && shareOf(tally),
  };
}

function assessmentState({ assessment }: CourseOutline, progress: Progress): ObjectiveState[] {
  const { best, passed = false } = progress.assessment ?? {};
  if (!assessment || !best) return [];
  return [
    {
      id: assessment.id,
      completion: completionOf(passed),
      success: successOf(passed),
      score: shareOf(totalOf(best)),
    },
  ];
}

function ownTally(best: Readonly<Record<string, Tally>> | undefined, id: string): Tally | undefined {
  const tally = best && Object.hasOwn(best, id) ? best[id] : undefined;
  return tally && tally.total > 0 ? tally : undefined;
}

function completionOf(done: boolean): Completion {
  return done ? 'completed' : 'incomplete';
}

/** Of a part, never `failed`: a try that was not enough is not yet one. */
function successOf(passed: boolean): Success {
  return passed ? 'passed' : 'unknown';
}

function scoreOf(stop: Stop, progress: Progress): number | undefined {
  const best = stop.kind === 'case' ? progress.cases[stop.id]?.best : undefined;
  return best && best.percent / 100;
}
