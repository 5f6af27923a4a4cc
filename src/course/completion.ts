import type { CaseStop, CourseOutline, LessonStop, PageOutline, Stop } from './outline.js';
import type { Progress } from './progress.js';

export type StopState = 'new' | 'started' | 'done';

/** Something that completion still asks for, with the place to do it. */
export interface Missing {
  readonly kind: 'page' | 'activity' | 'check' | 'case' | 'assessment';
  readonly stop: string;
  /** A page's tracking id; for a case study its own id. */
  readonly place: string;
  readonly title: string;
}

type MissingOnPage = Exclude<Missing['kind'], 'case'>;

export function isPageDone(page: PageOutline, progress: Progress): boolean {
  return missingOnPage(page, progress) === undefined;
}

/** Left out after its lesson's content note, and not done since. */
export function isLeftOut(page: PageOutline, progress: Progress): boolean {
  return progress.leftOut.includes(page.id) && undoneOnPage(page, progress) !== undefined;
}

/** The most that completion still asks of a page: a page that was seen may owe its activity or its questions. */
export function missingOnPage(page: PageOutline, progress: Progress): MissingOnPage | undefined {
  // The assessment is never left out, whichever lesson it stands in.
  const mayBeLeftOut = page.assessment !== 'main';
  return mayBeLeftOut && progress.leftOut.includes(page.id) ? undefined : undoneOnPage(page, progress);
}

function undoneOnPage(page: PageOutline, progress: Progress): MissingOnPage | undefined {
  // The most that the page asks for is said at once: it is read on the way.
  if (page.activities.some((id) => progress.activities[id]?.state !== 'done')) return 'activity';
  if (page.items.some((id) => progress.answers[id] === undefined)) return 'check';
  if (page.assessment === 'main' && !progress.assessment?.passed) return 'assessment';
  return progress.seen.includes(page.id) ? undefined : 'page';
}

export function stopState(stop: Stop, progress: Progress): StopState {
  return stop.kind === 'lesson' ? lessonState(stop, progress) : caseState(stop, progress);
}

function lessonState(stop: LessonStop, progress: Progress): StopState {
  if (stop.pages.every((page) => isPageDone(page, progress))) return 'done';
  const touched = [...progress.seen, ...progress.leftOut];
  return stop.pages.some(({ id }) => touched.includes(id)) ? 'started' : 'new';
}

function caseState(stop: CaseStop, progress: Progress): StopState {
  const played = progress.cases[stop.id];
  if (played && played.runs > 0) return 'done';
  return played && played.route.length > 0 ? 'started' : 'new';
}

/** Everything that still stands between the learner and completion, in the order of the route. */
export function missing(outline: CourseOutline, progress: Progress): Missing[] {
  return countedStops(outline, progress).flatMap((stop): Missing[] => {
    if (stop.kind === 'lesson') return missingInLesson(stop, progress);
    if (stopState(stop, progress) === 'done') return [];
    return [{ kind: 'case', stop: stop.id, place: stop.id, title: stop.title }];
  });
}

/**
 * What completion asks for: every lesson, and as many case studies as are needed. Of these, the ones that the learner
 * has ended count first, then any under way, then the rest in order: further ones are there for whoever likes.
 */
function countedStops({ stops, caseStudiesNeeded }: CourseOutline, progress: Progress): readonly Stop[] {
  const inState = (state: StopState) =>
    stops.filter((stop) => stop.kind === 'case' && stopState(stop, progress) === state);
  const cases = [...inState('done'), ...inState('started'), ...inState('new')].slice(0, caseStudiesNeeded);
  return stops.filter((stop) => stop.kind === 'lesson' || cases.includes(stop));
}

function missingInLesson(stop: LessonStop, progress: Progress): Missing[] {
  return stop.pages.flatMap((page) => {
    const kind = missingOnPage(page, progress);
    return kind ? [{ kind, stop: stop.id, place: page.id, title: page.title }] : [];
  });
}

/** Share of the course done, 0 … 1, by the minutes of its parts: 1 exactly when nothing is missing. */
export function shareDone(outline: CourseOutline, progress: Progress): number {
  const total = countedStops(outline, progress).reduce((sum, stop) => sum + stop.minutes, 0);
  return total === 0 ? 0 : 1 - minutesLeftExactly(outline, progress) / total;
}

/** Whole minutes still to go in one lesson or case study, as a guide. */
export function minutesLeftInStop(stop: Stop, progress: Progress): number {
  return Math.ceil(stop.minutes * (1 - shareOfStop(stop, progress)));
}

/** Whole minutes still to go, as a guide. */
export function minutesLeft(outline: CourseOutline, progress: Progress): number {
  return Math.ceil(minutesLeftExactly(outline, progress));
}

function minutesLeftExactly(outline: CourseOutline, progress: Progress): number {
  const stops = countedStops(outline, progress);
  return stops.reduce((sum, stop) => sum + stop.minutes * (1 - shareOfStop(stop, progress)), 0);
}

function shareOfStop(stop: Stop, progress: Progress): number {
  if (stop.kind === 'case') return stopState(stop, progress) === 'done' ? 1 : 0;
  const done = stop.pages.filter((page) => isPageDone(page, progress)).length;
  return stop.pages.length === 0 ? 1 : done / stop.pages.length;
}
