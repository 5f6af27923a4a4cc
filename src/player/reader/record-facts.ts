import { stopState, type CourseOutline, type Progress } from '../../course/index.js';

/** What a record of completion says has been done. */
export interface RecordFacts {
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  /** Stories that the learner has ended, with the best whole percentage. */
  readonly stories: readonly { readonly id: string; readonly title: string; readonly percent: number | undefined }[];
  /** What the parts that were done take, as a guide. */
  readonly minutes: number;
}

export function recordFacts({ stops }: CourseOutline, progress: Progress): RecordFacts {
  const done = stops.filter((stop) => stopState(stop, progress) === 'done');
  return {
    lessons: done.filter(({ kind }) => kind === 'lesson').map(({ id, title }) => ({ id, title })),
    stories: done
      .filter(({ kind }) => kind === 'case')
      .map(({ id, title }) => ({ id, title, percent: progress.cases[id]?.best?.percent })),
    minutes: done.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
