import { describe, expect, it } from 'vitest';
import {
  missing,
  objectiveStates,
  trackedState,
  type AssessmentProgress,
  type CourseOutline,
  type LessonStop,
} from '../../src/course/index.js';
import { ALL, having, OUTLINE } from './fixtures.js';

const LAST: LessonStop = {
  kind: 'lesson',
  id: 'MOD7',
  title: 'The end',
  minutes: 5,
  objectives: ['LO1'],
  optional: false,
  pages: [
    { id: 'MOD7_test', slug: 'test', title: 'The test', activities: [], items: [], assessment: 'main' },
    { id: 'MOD7_result', slug: 'result', title: 'The result', activities: [], items: [], assessment: 'result' },
  ],
};
const COURSE: CourseOutline = {
  ...OUTLINE,
  stops: [...OUTLINE.stops, LAST],
  assessment: { id: 'FINAL', title: 'Final', draw: 4, passMark: 0.75, page: 'MOD7_test', resultPage: 'MOD7_result' },
};
const READ = { ...ALL, seen: [...ALL.seen, 'MOD7_test', 'MOD7_result'] };

function tried(right: number, passed: boolean): AssessmentProgress {
  const best = { LO1: { right: Math.min(2, right), total: 2 }, LO2: { right: Math.max(0, right - 2), total: 2 } };
  return { tries: 1, passed, best, sitting: undefined };
}

describe('completion with an assessment', () => {
  it('asks for a pass, whatever has been read, and for nothing more on its page', () => {
    expect(missing(COURSE, READ)).toEqual([
      { kind: 'assessment', stop: 'MOD7', place: 'MOD7_test', title: 'The test' },
    ]);
    expect(missing(COURSE, { ...READ, assessment: tried(2, false) })).toHaveLength(1);
    expect(missing(COURSE, { ...READ, assessment: tried(3, true) })).toEqual([]);
  });

  it('cannot be had by leaving its page out', () => {
    const out = { ...READ, leftOut: ['MOD7_test', 'MOD7_result'] };
    expect(missing(COURSE, out).map(({ kind }) => kind)).toEqual(['assessment']);
  });
});

describe('what the run-time is told', () => {
  it.each([
    ['nothing before a try is handed in', READ, 'incomplete', 'unknown', undefined],
    [
      'the score, and that it is not passed, after one that is not enough',
      { ...READ, assessment: tried(2, false) },
      'incomplete',
      'failed',
      0.5,
    ],
    ['a pass with lessons left to do', having({ assessment: tried(3, true) }), 'incomplete', 'passed', 0.75],
    ['both, once all is done', { ...READ, assessment: tried(3, true) }, 'completed', 'passed', 0.75],
  ])('%s', (_, progress, completion, success, score) => {
    const state = trackedState(COURSE, progress, '');
    expect([state.completion, state.success, state.score]).toEqual([completion, success, score]);
  });

  it('never calls a part "failed", however a try ended', () => {
    for (let right = 0; right <= 4; right += 1) {
      const state = trackedState(COURSE, { ...READ, assessment: tried(right, false) }, '');
      expect(state.objectives.map(({ success }) => success)).not.toContain('failed');
    }
  });

  it('has no verdict on a try for as long as anything else is left to do', () => {
    const early = having({ assessment: tried(0, false) });
    expect(trackedState(COURSE, early, '').success).toBe('unknown');
  });

  it('says nothing of a try under way', () => {
    const sitting = { seed: 1, answers: [{ item: 'FINAL_Q01', answer: 'a' }], handedIn: false };
    const underWay = { ...READ, assessment: { tries: 0, passed: false, best: undefined, sitting } };
    expect(trackedState(COURSE, underWay, '')).toEqual(trackedState(COURSE, READ, ''));
  });
});

describe('objectives', () => {
  it('carry each outcome’s share of the best try, and the assessment as a whole', () => {
    const states = objectiveStates(COURSE, { ...READ, assessment: tried(3, true) });
    const of = (id: string) => states.find((state) => state.id === id);
    expect(of('LO1')).toEqual({ id: 'LO1', completion: 'completed', success: 'passed', score: 1 });
    expect(of('LO2')).toMatchObject({ success: 'unknown', score: 0.5 });
    expect(of('FINAL')).toEqual({ id: 'FINAL', completion: 'completed', success: 'passed', score: 0.75 });
    expect(of('CS1')).toMatchObject({ score: 0.8 });
  });

  it('tell of an outcome whose lessons nobody has opened', () => {
    const states = objectiveStates(COURSE, having({ assessment: tried(3, true) }));
    expect(states.find(({ id }) => id === 'LO1')).toMatchObject({ completion: 'incomplete', success: 'passed' });
  });
});
