import {
  trackingIdOf,
  type AssessmentOutline,
  type AssessmentProgress,
  type CourseOutline,
  type LessonStop,
  type PageOutline,
  type Progress,
} from '../course/index.js';
import { MOST_INTERACTIONS } from './interaction-order.js';
import { encodeState, sectionsOf, type StateContext } from './state-codec.js';
import { MOST_SETTINGS } from './state-settings.js';

/** SCORM 1.2's 4,096 less a margin. */
export const LARGEST_STATE_ALLOWED = 4_000;

/** What the outline does not tell of how much a learner can do. */
export interface StateBounds {
  /** Case id → decisions on its longest route. */
  readonly longestRoutes: Readonly<Record<string, number>>;
  /** Activity's tracking id → its scenes, each with its longest choice id. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Item's tracking id → its longest answer; those of the assessment's bank too. One letter where it is not named. */
  readonly answers?: Readonly<Record<string, string>>;
}

export interface LargestState {
  /** Characters of the longest state that a learner can reach. */
  readonly characters: number;
  /** The same by section: what a further lesson or case would cost. */
  readonly sections: Readonly<Record<string, number>>;
  /** Ids that would be lost, since they have no short form: a mistake of the build. */
  readonly missing: readonly string[];
}

/** The largest state that a learner of this course can reach, measured on that state itself. */
export function largestState(outline: CourseOutline, bounds: StateBounds): LargestState {
  const progress = fullProgress(outline, bounds);
  const context = fullContext(outline, progress);
  const sections = sectionsOf(progress, context);
  return {
    characters: encodeState(progress, context).length,
    sections: Object.fromEntries(sections.map(([letter, body]) => [letter, body.length])),
    missing: idsIn(progress).filter((id) => !Object.hasOwn(outline.shortForms, id)),
  };
}

function fullProgress(outline: CourseOutline, bounds: StateBounds): Progress {
  const { longestRoutes, choices, answers = {} } = bounds;
  const pages = pagesOf(outline);
  const cases = outline.stops.filter(({ kind }) => kind === 'case').map(({ id }) => id);
  return {
    place: pages[0]?.id,
    seen: pages.map(({ id }) => id),
    // Left out once, and read later.
    leftOut: optionalLessons(outline).flatMap((lesson) => lesson.pages.map(({ id }) => id)),
    activities: Object.fromEntries(
      pages.flatMap(({ activities, offered = [] }) =>
        [...activities, ...offered].map((id) => {
          const scenes = choices[id];
          return [id, scenes ? { state: 'done', choices: scenes } : { state: 'done' }] as const;
        }),
      ),
    ),
    answers: Object.fromEntries(pages.flatMap(({ items }) => items.map((id) => [id, answers[id] ?? 'a'] as const))),
    cases: Object.fromEntries(cases.map((id) => [id, fullCase(outline, id, longestRoutes[id] ?? 0)])),
    ...(outline.assessment && { assessment: fullAssessment(outline, outline.assessment, answers) }),
  };
}

/** A draw of the items with the longest answers, whether chance could bring them together or not. */
function fullAssessment(
  { objectives, shortForms }: CourseOutline,
  { id, draw }: AssessmentOutline,
  longest: Readonly<Record<string, string>>,
): AssessmentProgress {
  const bank = Object.keys(shortForms).filter((item) => item.startsWith(`${trackingIdOf(id)}_`));
  const answers = bank
    .map((item) => ({ item, answer: longest[item] ?? 'a' }))
    .sort((a, b) => b.answer.length - a.answer.length)
    .slice(0, draw);
  return {
    tries: 36 ** 2 - 1,
    passed: true,
    best: Object.fromEntries(objectives.map((objective) => [objective.id, { right: 35, total: 35 }])),
    sitting: { seed: 46_655, answers, handedIn: true },
  };
}

/** Any passage does for length: all short forms are equally long. */
function fullCase(outline: CourseOutline, caseId: string, decisions: number): Progress['cases'][string] {
  const prefix = `${trackingIdOf(caseId)}_`;
  const passages = Object.keys(outline.shortForms).filter((id) => id.startsWith(prefix));
  const passage = passages[0]?.slice(prefix.length) ?? '';
  return {
    seed: 46_655,
    open: true,
    runs: 36 ** 2 - 1,
    best: { ending: passage, percent: 100 },
    route: Array.from({ length: decisions }, () => ({ passage, choice: 'a' })),
  };
}

/** Everything but pages and stops may be an interaction; and so may a lesson of which pages can be left out. */
function fullContext(outline: CourseOutline, { seen }: Progress): StateContext {
  const optional = optionalLessons(outline).map(({ id }) => id);
  const never = new Set([
    ...seen,
    ...outline.stops.map(({ id }) => id).filter((id) => !optional.includes(id)),
    outline.assessment?.id,
  ]);
  const interactionOrder = Object.keys(outline.shortForms).filter((id) => !never.has(id));
  return {
    courseId: outline.id,
    courseVersion: outline.version,
    shortForms: outline.shortForms,
    sequence: Number.MAX_SAFE_INTEGER,
    deviceToken: 'z'.repeat(12),
    interactionOrder: interactionOrder.slice(0, MOST_INTERACTIONS),
    settings: 'z'.repeat(MOST_SETTINGS),
  };
}

function idsIn({ seen, leftOut, activities, answers, cases, assessment }: Progress): string[] {
  const asked = assessment?.sitting?.answers.map(({ item }) => item) ?? [];
  return [...seen, ...leftOut, ...Object.keys(activities), ...Object.keys(answers), ...Object.keys(cases), ...asked];
}

function optionalLessons({ stops }: CourseOutline): LessonStop[] {
  return stops.flatMap((stop) => (stop.kind === 'lesson' && stop.optional ? [stop] : []));
}

function pagesOf(outline: CourseOutline): PageOutline[] {
  return outline.stops.flatMap((stop) => (stop.kind === 'lesson' ? stop.pages : []));
}
