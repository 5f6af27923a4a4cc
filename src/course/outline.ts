import type { AssessmentOutline } from './assessment.js';
import type { CaseStudy } from './case-study.js';
import type { Course, Lesson, Objective, Page } from './course.js';
import { NO_ORGANISATION, type Organisation } from './organisation.js';
import type { AssessmentView } from './page-block.js';
import { liveWordOf, type LiveWord } from './session.js';

/**
 * The course without its prose: enough for the first screen, contents, progress, completion and tracking.
 * Ids named `…Id` are tracking ids unless said.
 */
export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly lead: string;
  readonly objectives: readonly Objective[];
  readonly stops: readonly Stop[];
  readonly caseStudiesNeeded: number;
  readonly assessment?: AssessmentOutline;
  readonly assessmentNote: string;
  readonly careNote: string;
  readonly organisation: Organisation;
  /** Words of sessions with a trainer; absent where there are none. */
  readonly live?: readonly LiveWord[];
  /** Tracking id → short form. */
  readonly shortForms: Readonly<Record<string, string>>;
}

/** A lesson or a case study on the learner's route. */
export type Stop = LessonStop | CaseStop;

export interface LessonStop {
  readonly kind: 'lesson';
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
  /** It has a content note: each of its pages may be left out. */
  readonly optional: boolean;
  readonly pages: readonly PageOutline[];
}

export interface PageOutline {
  readonly id: string;
  /** The author's id, for the address in the browser. */
  readonly slug: string;
  readonly title: string;
  /** Tracking ids of the activities on it that completion asks for. */
  readonly activities: readonly string[];
  /** Tracking ids of the activities on it that are offered besides, where there are any. */
  readonly offered?: readonly string[];
  /** Tracking ids of its knowledge checks. */
  readonly items: readonly string[];
  /** The page where the assessment is taken, or where its result stands. */
  readonly assessment?: AssessmentView;
}

export interface CaseStop {
  readonly kind: 'case';
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
}

export function outlineOf(course: Course): CourseOutline {
  return withOrganisation(plainOutline(course), course.organisation);
}

/** As it is for everybody: without what is an organisation's own. */
export function plainOutline(course: Course): CourseOutline {
  return {
    id: course.id,
    title: course.title,
    version: course.version,
    lead: course.lead,
    objectives: course.objectives,
    stops: course.route.map((stop) => stopOf(course, stop.kind, stop.id)),
    caseStudiesNeeded: course.completion.caseStudies,
    ...assessmentOutline(course),
    assessmentNote: course.assessmentNote,
    careNote: course.careNote,
    organisation: NO_ORGANISATION,
    ...liveWords(course),
    shortForms: Object.fromEntries(course.trackingIds.map(({ id, short }) => [id, short])),
  };
}

/** The outline for one organisation, whose pass mark stands above the course's. */
export function withOrganisation(plain: CourseOutline, organisation: Organisation): CourseOutline {
  const { assessment, ...rest } = plain;
  const { passMark } = organisation;
  if (!assessment) return { ...rest, organisation };
  return {
    ...rest,
    assessment: passMark === undefined ? assessment : { ...assessment, passMark: passMark / 100 },
    organisation,
  };
}

function liveWords({ sessions = [] }: Course): Pick<CourseOutline, 'live'> {
  const live = sessions.flatMap((session) => liveWordOf(session) ?? []);
  return live.length > 0 ? { live } : {};
}

function assessmentOutline({ assessment, completion, lessons }: Course): Pick<CourseOutline, 'assessment'> {
  if (!assessment) return {};
  const pages = lessons.flatMap((lesson) => lesson.pages);
  const pageWith = (view: AssessmentView): string =>
    pages.find(({ blocks }) => blocks.some((block) => block.kind === 'assessment' && block.view === view))
      ?.trackingId ?? '';
  const { id, title, draw } = assessment;
  const passMark = completion.passMark ?? 1;
  return { assessment: { id, title, draw, passMark, page: pageWith('main'), resultPage: pageWith('result') } };
}

function stopOf(course: Course, kind: 'lesson' | 'case', id: string): Stop {
  if (kind === 'lesson') return lessonStop(find(course.lessons, id));
  return caseStop(find(course.caseStudies, id));
}

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`The route names "${id}", which the compiler should have refused.`);
  return found;
}

function lessonStop(lesson: Lesson): LessonStop {
  return {
    kind: 'lesson',
    id: lesson.id,
    title: lesson.title,
    minutes: lesson.minutes,
    objectives: lesson.objectives,
    optional: lesson.contentNote !== '',
    pages: lesson.pages.map((page) => pageOutline(lesson, page)),
  };
}

function pageOutline(lesson: Lesson, page: Page): PageOutline {
  const tracked = page.blocks.flatMap((block) => {
    if (block.kind !== 'module' || block.view !== 'main') return [];
    const words = lesson.activities.find(({ name }) => name === block.module);
    return words?.id ? [words] : [];
  });
  const idsOf = (all: typeof tracked) => all.map(({ trackingId }) => trackingId);
  const activities = idsOf(tracked.filter(({ required }) => required !== false));
  const offered = idsOf(tracked.filter(({ required }) => required === false));
  const items = page.blocks
    .flatMap((block) => (block.kind === 'check' ? block.items : []))
    .map((id) => find(lesson.items, id).trackingId);
  const assessment = page.blocks.find((block) => block.kind === 'assessment')?.view;
  return {
    id: page.trackingId,
    slug: page.id,
    title: page.title,
    activities,
    ...(offered.length > 0 && { offered }),
    items,
    ...(assessment && { assessment }),
  };
}

function caseStop({ id, title, minutes, objectives }: CaseStudy): CaseStop {
  return { kind: 'case', id, title, minutes, objectives };
}
