import { trackingIdOf, type AssessmentProgress, type CaseProgress, type Progress } from '../../src/course/index.js';
import type { StateContext } from '../../src/tracking/index.js';
import type { SeededRandom } from './seeded-random.js';

export const PAGES = ['MOD0_welcome', 'MOD0_own_day', 'MOD1_start', 'MOD1_ideas'];
const ACTIVITIES = ['MOD0_A0', 'MOD1_A1'];
const ITEMS = ['MOD0_KC1', 'MOD1_KC1', 'MOD1_KC2'];
const CASES = ['CS1', 'CS2'];
const BANK = ['FINAL_Q01', 'FINAL_Q02', 'FINAL_Q03'];
const PASSAGES = ['start', 'kitchen-table', 'locked-in', 'ending-thriving'];

export const ids = [
  ...PAGES,
  ...ACTIVITIES,
  ...ITEMS,
  ...CASES,
  ...CASES.flatMap((id) => PASSAGES.map((passage) => trackingIdOf(id, passage))),
  ...BANK,
];
export const shortForms = Object.fromEntries(ids.map((id, index) => [id, index.toString(36).padStart(2, '0')]));
export const course = { courseId: 'prt', courseVersion: '1.2.0', shortForms };
export const context: StateContext = {
  ...course,
  sequence: 7,
  deviceToken: 'k3f9a2b1',
  interactionOrder: ['MOD1_KC1', '', 'CS1_start'],
  settings: 'theme.dark,space,nation.wales',
};

export const progress: Progress = {
  place: 'MOD1_start',
  seen: ['MOD0_welcome', 'MOD1_start'],
  leftOut: ['MOD0_own_day'],
  activities: { MOD0_A0: { state: 'started' }, MOD1_A1: { state: 'done', choices: { s1: 'P3', s_2: 'b' } } },
  answers: { MOD0_KC1: 'b', MOD1_KC1: 'a' },
  cases: {
    CS1: {
      seed: 46_655,
      open: true,
      runs: 2,
      best: { ending: 'ending-thriving', percent: 83 },
      route: [
        { passage: 'start', choice: 'b' },
        { passage: 'kitchen-table', choice: 'a' },
      ],
    },
    CS2: { seed: 0, open: false, runs: 0, best: undefined, route: [] },
  },
  assessment: {
    tries: 2,
    passed: false,
    best: { LO1: { right: 2, total: 2 }, LO2: { right: 1, total: 3 } },
    sitting: {
      seed: 46_655,
      answers: [
        { item: 'FINAL_Q02', answer: 'ace' },
        { item: 'FINAL_Q03', answer: 'a1b2' },
        { item: 'FINAL_Q01', answer: '' },
      ],
      handedIn: false,
    },
  },
};

export function randomProgress(random: SeededRandom): Progress {
  const letters = ['a', 'b', 'c', 'P3', 'x_y'];
  return {
    place: random.flip() ? random.pick([...PAGES, ...CASES]) : undefined,
    seen: random.some(PAGES),
    leftOut: random.some(PAGES),
    activities: Object.fromEntries(
      random.some(ACTIVITIES).map((id) => {
        const state = random.flip() ? ('done' as const) : ('started' as const);
        const choices = Object.fromEntries(
          random.some(['s1', 's2', '3']).map((scene) => [scene, random.pick(letters)]),
        );
        return [id, random.flip() ? { state, choices } : { state }];
      }),
    ),
    answers: Object.fromEntries(random.some(ITEMS).map((id) => [id, random.pick(letters)])),
    cases: Object.fromEntries(random.some(CASES).map((id) => [id, randomCase(random)])),
    ...(random.flip() && { assessment: randomAssessment(random) }),
  };
}

function randomCase(random: SeededRandom): CaseProgress {
  const route = random.some(PASSAGES).map((passage) => ({ passage, choice: random.pick(['a', 'b', 'c']) }));
  return {
    seed: random.whole(46_656),
    open: route.length > 0 && random.flip(),
    runs: random.whole(1_296),
    best: random.flip() ? { ending: random.pick(PASSAGES), percent: random.whole(101) } : undefined,
    route,
  };
}

function randomAssessment(random: SeededRandom): AssessmentProgress {
  const outcomes = random.some(['LO1', 'LO2', 'LO_3']);
  const answers = random.some(BANK).map((item) => ({ item, answer: random.pick(['', 'a', 'bca', 'a1b2']) }));
  const best = outcomes.map((id) => [id, { right: random.whole(3), total: 3 }] as const);
  return {
    tries: random.whole(1_296),
    passed: random.flip(),
    best: best.length > 0 ? Object.fromEntries(best) : undefined,
    sitting: answers.length > 0 ? { seed: random.whole(46_656), answers, handedIn: random.flip() } : undefined,
  };
}

/** Of `randomProgress`, what goes with it. */
export function randomContext(random: SeededRandom): StateContext {
  return {
    ...course,
    sequence: random.whole(36 ** 6),
    deviceToken: random.flip() ? '' : random.whole(36 ** 6).toString(36),
    interactionOrder: random.some(ids).map((id) => (random.next() < 0.2 ? '' : id)),
    ...(random.flip() && {
      settings: random.some(['theme.dark', 'size.larger', 'space', 'nation.wales']).join(',') || 'still',
    }),
  };
}
