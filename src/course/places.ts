import { isPageDone, missing, stopState } from './completion.js';
import type { CourseOutline, PageOutline, Stop } from './outline.js';
import type { Progress } from './progress.js';

/** A page or a case study on the learner's route. */
export interface Place {
  /** Tracking id of the page, or id of the case study. */
  readonly id: string;
  readonly title: string;
  readonly stop: Stop;
  readonly page: PageOutline | undefined;
}

/** The part of a page's address after the document's own. @param place `LESSON/page-id`, or a case study's id */
export function addressOf(place: string): string {
  return `#/${place}`;
}

/** Every place of the course, in order. */
export function placesOf(outline: CourseOutline): Place[] {
  return outline.stops.flatMap((stop): Place[] =>
    stop.kind === 'case'
      ? [{ id: stop.id, title: stop.title, stop, page: undefined }]
      : stop.pages.map((page) => ({ id: page.id, title: page.title, stop, page })),
  );
}

export function placeOf(outline: CourseOutline, id: string | undefined): Place | undefined {
  return placesOf(outline).find((place) => place.id === id);
}

export function neighbours(
  outline: CourseOutline,
  id: string,
): { readonly before: Place | undefined; readonly after: Place | undefined } {
  const places = placesOf(outline);
  const at = places.findIndex((place) => place.id === id);
  return { before: places[at - 1], after: at < 0 ? undefined : places[at + 1] };
}

/**
 * Where *Start* or *Continue* leads: the place last visited. Where that is done and what is missing lies behind it, or
 * where the course has it no more, the first thing missing.
 */
export function placeToContinue(outline: CourseOutline, progress: Progress): Place | undefined {
  const places = placesOf(outline);
  const at = places.findIndex(({ id }) => id === progress.place);
  const last = places[at];
  const gaps = missing(outline, progress).map(({ place }) => places.findIndex(({ id }) => id === place));
  const [gap] = gaps;
  if (gap === undefined) return last ?? places[0];
  if (last && (gaps.some((place) => place >= at) || !isDone(last, progress))) return last;
  return places[gap];
}

function isDone({ page, stop }: Place, progress: Progress): boolean {
  return page ? isPageDone(page, progress) : stopState(stop, progress) === 'done';
}
