import { isLeftOut, type CourseOutline, type Interaction, type LessonStop, type Progress } from '../course/index.js';
import { fill, strings } from '../ui/index.js';

type Unrecorded = Omit<Interaction, 'at'>;

/** Stands for no page: all that had been left out has been done later. */
export const NOTHING_LEFT_OUT = 'none';

/** One record for each lesson of which pages have just been left out, or done after all; the latest replaces the one before. */
export function leftOutChanges({ stops }: CourseOutline, before: Progress, after: Progress): Unrecorded[] {
  if (after.leftOut.length === 0) return [];
  return stops.flatMap((stop) => {
    if (stop.kind !== 'lesson') return [];
    const pages = leftOutOf(stop, after);
    return pages.join() === leftOutOf(stop, before).join() ? [] : [leftOutInteraction(stop, pages)];
  });
}

function leftOutOf({ pages }: LessonStop, progress: Progress): readonly string[] {
  return pages.filter((page) => isLeftOut(page, progress)).map(({ id }) => id);
}

function leftOutInteraction({ id, title }: LessonStop, pages: readonly string[]): Unrecorded {
  return {
    id,
    type: 'choice',
    learnerResponse: pages.length > 0 ? pages : [NOTHING_LEFT_OUT],
    correctResponse: [],
    result: 'neutral',
    description: fill(strings.leftOutRecord, { title }),
    objectives: [],
    latencySeconds: 0,
  };
}
