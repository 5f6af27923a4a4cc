import {
  NO_ORGANISATION,
  NO_PROGRESS,
  type CaseStop,
  type CourseOutline,
  type LessonStop,
  type Progress,
} from '../../src/course/index.js';

/** Ten minutes: two pages, an activity and two questions. */
export const LESSON: LessonStop = {
  kind: 'lesson',
  id: 'MOD0',
  title: 'Kettles',
  minutes: 10,
  objectives: ['LO1'],
  optional: true,
  pages: [
    { id: 'MOD0_hot', slug: 'hot', title: 'Hot', activities: ['MOD0_A0'], items: [] },
    { id: 'MOD0_check', slug: 'check', title: 'Check', activities: [], items: ['MOD0_KC1', 'MOD0_KC2'] },
  ],
};

export const SECOND: LessonStop = {
  kind: 'lesson',
  id: 'MOD1',
  title: 'Cups',
  minutes: 4,
  objectives: ['LO1', 'LO2'],
  optional: false,
  pages: [{ id: 'MOD1_cup', slug: 'cup', title: 'Cup', activities: [], items: [] }],
};

function story(id: string): CaseStop {
  return { kind: 'case', id, title: `Story ${id}`, minutes: 3, objectives: ['LO2'] };
}

export const FIRST_STORY = story('CS1');

export const OUTLINE: CourseOutline = {
  id: 'tiny',
  title: 'Tea',
  version: '1.0.0',
  lead: '',
  objectives: [
    { id: 'LO1', html: 'One' },
    { id: 'LO2', html: 'Two' },
    { id: 'LO3', html: 'Taught nowhere' },
  ],
  stops: [LESSON, FIRST_STORY, SECOND, story('CS2')],
  caseStudiesNeeded: 1,
  assessmentNote: '',
  careNote: '',
  organisation: NO_ORGANISATION,
  shortForms: {},
};

export function having(part: Partial<Progress>): Progress {
  return { ...NO_PROGRESS, ...part };
}

const ended = { seed: 0, route: [], open: false, runs: 1, best: { ending: 'ending-tea', percent: 80 } };

/** Everything done that a learner of the outline can do. */
export const ALL: Progress = {
  seen: ['MOD0_hot', 'MOD0_check', 'MOD1_cup'],
  leftOut: [],
  activities: { MOD0_A0: { state: 'done' } },
  answers: { MOD0_KC1: 'a', MOD0_KC2: 'b' },
  cases: { CS1: ended, CS2: ended },
  place: 'MOD1_cup',
};
