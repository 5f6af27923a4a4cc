import { answerIn, startSitting } from '../../src/assessment/index.js';
import { outlineOf, rightAnswer, type AssessmentProgress, type Course, type Progress } from '../../src/course/index.js';
import { decodeState, encodeState, type CourseKey, type DecodedState } from '../../src/tracking/index.js';
import type { Edition, Profile } from './profiles.js';

/** Of the questions of a try, so many are answered right before a journey begins. */
const RIGHT_OF_A_GOOD_TRY = 14;
const RIGHT_OF_A_POOR_TRY = 5;

export function keyOf(course: Course): CourseKey {
  const { id, version, shortForms } = outlineOf(course);
  return { courseId: id, courseVersion: version, shortForms };
}

/** What a learning system holds of somebody who has done all but hand in the assessment. */
export function allButTheEnd(course: Course, { edition }: Profile, try_: 'good' | 'poor'): Record<string, string> {
  const progress = beforeTheEnd(course, try_ === 'good' ? RIGHT_OF_A_GOOD_TRY : RIGHT_OF_A_POOR_TRY);
  const state = encodeState(progress, {
    ...keyOf(course),
    sequence: 40,
    deviceToken: 'device01',
    interactionOrder: [],
  });
  return { ...BEGUN[edition], 'cmi.suspend_data': state };
}

const BEGUN: Readonly<Record<Edition, Record<string, string>>> = {
  scorm12: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' },
  scorm2004: { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' },
};

/** A finished attempt, as it stands when it is opened for review. */
export const FINISHED: Readonly<Record<Edition, Record<string, string>>> = {
  scorm12: { 'cmi.core.lesson_status': 'passed', 'cmi.core.exit': 'suspend' },
  scorm2004: { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.exit': 'suspend' },
};

export function readState(course: Course, values: Readonly<Record<string, string>>): DecodedState {
  // After a refused save our 1.2 adapter marks the state that it sends again.
  return decodeState((values['cmi.suspend_data'] ?? '').replace(/-$/, ''), keyOf(course));
}

function beforeTheEnd(course: Course, right: number): Progress {
  const pages = outlineOf(course).stops.flatMap((stop) => (stop.kind === 'lesson' ? stop.pages : []));
  const items = course.lessons.flatMap((lesson) => lesson.items);
  const done = pages.flatMap(({ activities }) => activities).map((id) => [id, { state: 'done' as const }] as const);
  const ended = course.caseStudies.map(({ id, endings }) => {
    const best = { ending: endings[0]?.passage ?? '', percent: 92 };
    return [id, { seed: 0, route: [], open: false, runs: 1, best }] as const;
  });
  return {
    seen: pages.map(({ id }) => id),
    leftOut: [],
    activities: Object.fromEntries(done),
    answers: Object.fromEntries(items.map((item) => [item.trackingId, rightAnswer(item)])),
    cases: Object.fromEntries(ended),
    assessment: sittingWith(course, right),
    place: pages.find(({ assessment }) => assessment === 'main')?.id,
  };
}

function sittingWith(course: Course, right: number): AssessmentProgress {
  if (!course.assessment) throw new Error('The course has no assessment.');
  const { items } = course.assessment;
  const begun = startSitting(course.assessment, undefined, 11);
  const asked = begun.sitting?.answers.slice(0, right) ?? [];
  return asked.reduce((progress, { item: id }) => {
    const item = items.find(({ trackingId }) => trackingId === id);
    return item ? answerIn(progress, id, rightAnswer(item)) : progress;
  }, begun);
}
