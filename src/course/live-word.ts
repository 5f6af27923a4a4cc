import type { CourseOutline } from './outline.js';
import type { Progress } from './progress.js';
import { plainWord } from './session.js';

/** The activities that a session's word ticks; none where no session has that word. */
export function activitiesOfWord({ live = [] }: CourseOutline, typed: string): readonly string[] {
  return live.find(({ word }) => word === plainWord(typed))?.activities ?? [];
}

/** Done together with a trainer. What the learner has done alone stays as it is. */
export function tickLive(progress: Progress, activities: readonly string[]): Progress {
  const open = activities.filter((id) => progress.activities[id]?.state !== 'done');
  if (open.length === 0) return progress;
  const ticked = open.map((id) => [id, { ...progress.activities[id], state: 'done', live: true }] as const);
  return { ...progress, activities: { ...progress.activities, ...Object.fromEntries(ticked) } };
}
