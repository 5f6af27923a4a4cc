import { missing, stopState } from './completion.js';
import type { CaseStop, CourseOutline } from './outline.js';
import { placesOf, type Place } from './places.js';
import type { Progress } from './progress.js';

/** The stories that completion still asks for: whichever the learner likes of those that are not ended. */
export interface StoriesLeft {
  /** Still to be ended. */
  readonly left: number;
  /** Asked for in all. */
  readonly needed: number;
  /** Stories that the course has. */
  readonly total: number;
  /** Those not ended yet, in the order of the route. */
  readonly choice: readonly CaseStop[];
}

/** Undefined once as many stories are ended as completion asks for. */
export function storiesLeft(outline: CourseOutline, progress: Progress): StoriesLeft | undefined {
  const left = missing(outline, progress).filter(({ kind }) => kind === 'case').length;
  if (left === 0) return undefined;
  const stories = outline.stops.filter((stop) => stop.kind === 'case');
  const choice = stories.filter((stop) => stopState(stop, progress) !== 'done');
  return { left, needed: stories.length - choice.length + left, total: stories.length, choice };
}

/** Where to go on from what was last visited: that place or the first after it that completion asks for, else the first of all. */
export function nextMissing(outline: CourseOutline, progress: Progress): Place | undefined {
  const asked = new Set(missing(outline, progress).map(({ place }) => place));
  const places = placesOf(outline);
  const at = places.findIndex(({ id }) => id === progress.place);
  const isAsked = ({ id }: Place): boolean => asked.has(id);
  return places.slice(Math.max(at, 0)).find(isAsked) ?? places.find(isAsked);
}
