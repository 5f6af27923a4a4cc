import {
  isLeftOut,
  shareOf,
  stopState,
  totalOf,
  type CourseOutline,
  type Progress,
  type Stop,
} from '../../course/index.js';
import { fill, strings } from '../../ui/index.js';

/** What a record of completion says has been done. */
export interface RecordFacts {
  /** `leftOut`: how many of its `pages` were left out after its content note. */
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly pages: number;
    readonly leftOut: number;
  }[];
  /** Stories that the learner has ended, with the best whole percentage. */
  readonly stories: readonly { readonly id: string; readonly title: string; readonly percent: number | undefined }[];
  /** The assessment's title and the best whole percentage, once it is passed. */
  readonly assessment: { readonly title: string; readonly percent: number } | undefined;
  /** What the parts that were done take, as a guide. */
  readonly minutes: number;
}

export function recordFacts({ stops, assessment }: CourseOutline, progress: Progress): RecordFacts {
  const done = stops.filter((stop) => stopState(stop, progress) === 'done');
  const { passed, best } = progress.assessment ?? {};
  return {
    lessons: done.flatMap((stop) =>
      stop.kind === 'lesson'
        ? [{ id: stop.id, title: stop.title, pages: stop.pages.length, leftOut: leftOutOf(stop, progress) }]
        : [],
    ),
    stories: done
      .filter(({ kind }) => kind === 'case')
      .map(({ id, title }) => ({ id, title, percent: progress.cases[id]?.best?.percent })),
    assessment:
      assessment && passed && best
        ? { title: assessment.title, percent: Math.round(shareOf(totalOf(best)) * 100) }
        : undefined,
    minutes: Math.round(done.reduce((sum, stop) => sum + minutesOf(stop, progress), 0)),
  };
}

/** Says how much of a lesson was left out, and never why. */
export function lessonLine({ title, pages, leftOut }: RecordFacts['lessons'][number]): string {
  if (leftOut === 0) return title;
  if (leftOut === pages) return fill(strings.recordLeftOut, { title });
  return fill(leftOut === 1 ? strings.recordPageLeftOut : strings.recordPagesLeftOut, { title, n: leftOut });
}

function leftOutOf(stop: Stop, progress: Progress): number {
  return stop.kind === 'lesson' ? stop.pages.filter((page) => isLeftOut(page, progress)).length : 0;
}

function minutesOf(stop: Stop, progress: Progress): number {
  if (stop.kind === 'case' || stop.pages.length === 0) return stop.minutes;
  return stop.minutes * (1 - leftOutOf(stop, progress) / stop.pages.length);
}
