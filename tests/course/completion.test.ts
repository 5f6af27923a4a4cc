import { describe, expect, it } from 'vitest';
import {
  isLeftOut,
  isPageDone,
  minutesLeft,
  missing,
  NO_PROGRESS,
  objectiveStates,
  shareDone,
  stopState,
  trackedState,
  type Progress,
} from '../../src/course/index.js';
import { ALL, FIRST_STORY, having, LESSON, OUTLINE, SECOND } from './fixtures.js';

const [hot, check] = LESSON.pages;
const CS1 = ALL.cases['CS1'];
const midway = { seed: 1, route: [{ passage: 'start', choice: 'a' }], open: true, runs: 0, best: undefined };

describe('a page is done', () => {
  it.each<[what: string, page: typeof hot, progress: Progress, done: boolean]>([
    ['not before it is seen', hot, having({ activities: { MOD0_A0: { state: 'done' } } }), false],
    ['not before its activity is', hot, having({ seen: ['MOD0_hot'] }), false],
    [
      'not while its activity is only started',
      hot,
      having({ seen: ['MOD0_hot'], activities: { MOD0_A0: { state: 'started' } } }),
      false,
    ],
    [
      'once it is seen and its activity done',
      hot,
      having({ seen: ['MOD0_hot'], activities: { MOD0_A0: { state: 'done' } } }),
      true,
    ],
    ['not with one of its questions left', check, having({ seen: ['MOD0_check'], answers: { MOD0_KC1: 'a' } }), false],
    [
      'with any answers to all of its questions',
      check,
      having({ seen: ['MOD0_check'], answers: { MOD0_KC1: 'z', MOD0_KC2: 'z' } }),
      true,
    ],
  ])('%s', (_, page, progress, done) => {
    expect(page && isPageDone(page, progress)).toBe(done);
  });
});

describe('a page left out after its content note', () => {
  const out = having({ leftOut: ['MOD0_hot', 'MOD0_check'] });

  it('is asked for no more: not to be read, done or answered', () => {
    expect([hot, check].map((page) => page && isPageDone(page, out))).toEqual([true, true]);
    expect(missing(OUTLINE, out).map(({ stop }) => stop)).toEqual(['CS1', 'MOD1']);
    expect([stopState(LESSON, out), stopState(LESSON, having({ leftOut: ['MOD0_hot'] }))]).toEqual(['done', 'started']);
    expect(minutesLeft(OUTLINE, out)).toBe(7);
  });

  it.each<[what: string, progress: Partial<Progress>, left: readonly boolean[]]>([
    ['stands as left out', {}, [true, true]],
    ['is still left out when it has only been looked at', { seen: ['MOD0_hot', 'MOD0_check'] }, [true, true]],
    ['counts as done once it is', { seen: ['MOD0_hot'], activities: { MOD0_A0: { state: 'done' } } }, [false, true]],
    ['counts its answers', { seen: ['MOD0_check'], answers: { MOD0_KC1: 'a', MOD0_KC2: 'a' } }, [true, false]],
  ])('%s', (_, later, left) => {
    expect([hot, check].map((page) => page && isLeftOut(page, { ...out, ...later }))).toEqual(left);
  });
});

describe('a stop', () => {
  it.each<[what: string, stop: Parameters<typeof stopState>[0], progress: Progress, state: string]>([
    ['a lesson nobody has opened', LESSON, NO_PROGRESS, 'new'],
    ['a lesson with a page seen', LESSON, having({ seen: ['MOD0_hot'] }), 'started'],
    ['a lesson with an answer to a page never seen', LESSON, having({ answers: { MOD0_KC1: 'a' } }), 'new'],
    ['a lesson with everything done', LESSON, ALL, 'done'],
    ['a story nobody has opened', FIRST_STORY, NO_PROGRESS, 'new'],
    ['a story opened without a decision', FIRST_STORY, having({ cases: { CS1: { ...midway, route: [] } } }), 'new'],
    ['a story under way', FIRST_STORY, having({ cases: { CS1: midway } }), 'started'],
    ['a story ended', FIRST_STORY, ALL, 'done'],
    ['a story ended and begun again', FIRST_STORY, having({ cases: { CS1: { ...midway, runs: 1 } } }), 'done'],
  ])('%s', (_, stop, progress, state) => {
    expect(stopState(stop, progress)).toBe(state);
  });
});

describe('missing', () => {
  const short = (progress: Progress, needed = 1) =>
    missing({ ...OUTLINE, caseStudiesNeeded: needed }, progress).map(
      ({ kind, stop, place }) => `${kind} ${stop} ${place}`,
    );

  it('names the most that every page asks for, and as many stories as are needed, in the order of the route', () => {
    expect(short(NO_PROGRESS)).toEqual([
      'activity MOD0 MOD0_hot',
      'check MOD0 MOD0_check',
      'case CS1 CS1',
      'page MOD1 MOD1_cup',
    ]);
    expect(short(NO_PROGRESS, 2)).toContain('case CS2 CS2');
    expect(short(NO_PROGRESS, 0).filter((line) => line.startsWith('case'))).toEqual([]);
  });

  it('names what a page that was seen still asks for', () => {
    expect(short({ ...ALL, activities: {} })).toEqual(['activity MOD0 MOD0_hot']);
    expect(short({ ...ALL, answers: { MOD0_KC1: 'a' } })).toEqual(['check MOD0 MOD0_check']);
  });

  it.each([
    [1, {}, ['case CS1 CS1']],
    [1, { CS2: CS1 }, []],
    [2, { CS2: CS1 }, ['case CS1 CS1']],
    [2, { CS1 }, ['case CS2 CS2']],
    [2, { CS1, CS2: CS1 }, []],
  ])('with %i stories needed', (needed, cases, expected) => {
    expect(short({ ...ALL, cases: cases as Progress['cases'] }, needed)).toEqual(expected);
  });

  it('asks for the story that is under way rather than for another', () => {
    expect(short({ ...ALL, cases: { CS2: midway } })).toEqual(['case CS2 CS2']);
    expect(short({ ...ALL, cases: { CS1: midway, CS2: CS1 ?? midway } })).toEqual([]);
  });

  it('carries titles to show', () => {
    expect(missing(OUTLINE, NO_PROGRESS).map(({ title }) => title)).toEqual(['Hot', 'Check', 'Story CS1', 'Cup']);
  });
});

describe('shareDone and minutesLeft', () => {
  it.each<[what: string, progress: Progress, share: number, minutes: number]>([
    ['nothing', NO_PROGRESS, 0, 17],
    ['one of two pages of ten minutes', { ...NO_PROGRESS, seen: ['MOD0_check'], answers: ALL.answers }, 5 / 17, 12],
    ['a page that is seen and not done', having({ seen: ['MOD0_hot'] }), 0, 17],
    ['a story under way', having({ cases: { CS1: midway } }), 0, 17],
    ['the one story that is needed', having({ cases: { CS1: CS1 ?? midway } }), 3 / 17, 14],
    ['everything but the story that is not needed', { ...ALL, cases: { CS1: CS1 ?? midway } }, 1, 0],
    ['everything', ALL, 1, 0],
  ])('%s', (_, progress, share, minutes) => {
    expect(shareDone(OUTLINE, progress)).toBeCloseTo(share);
    expect(minutesLeft(OUTLINE, progress)).toBe(minutes);
  });

  it('rounds minutes up, and never shares out a course of none', () => {
    const thirds = { ...OUTLINE, stops: [{ ...LESSON, minutes: 4, pages: [...LESSON.pages, ...SECOND.pages] }] };
    expect(minutesLeft(thirds, { ...ALL, seen: ['MOD0_hot', 'MOD0_check'] })).toBe(2);
    expect(shareDone({ ...OUTLINE, stops: [] }, NO_PROGRESS)).toBe(0);
    expect(minutesLeft({ ...OUTLINE, stops: [{ ...LESSON, pages: [] }] }, NO_PROGRESS)).toBe(0);
  });
});

describe('objectiveStates', () => {
  const short = (progress: Progress) =>
    objectiveStates(OUTLINE, progress).map(({ id, completion, score }) => `${id} ${completion} ${score ?? '-'}`);

  it.each<[what: string, progress: Progress, states: string[]]>([
    ['nothing', NO_PROGRESS, []],
    ['a page', having({ seen: ['MOD0_hot'] }), ['LO1 incomplete -', 'MOD0 incomplete -']],
    ['a story under way', having({ cases: { CS1: midway } }), ['LO2 incomplete -', 'CS1 incomplete -']],
    ['a story ended', having({ cases: { CS1: CS1 ?? midway } }), ['LO2 incomplete -', 'CS1 completed 0.8']],
    [
      'everything',
      ALL,
      [
        'LO1 completed -',
        'LO2 completed -',
        'MOD0 completed -',
        'CS1 completed 0.8',
        'MOD1 completed -',
        'CS2 completed 0.8',
      ],
    ],
  ])('after %s', (_, progress, states) => {
    expect(short(progress)).toEqual(states);
  });

  it('never says passed or failed', () => {
    expect(new Set(objectiveStates(OUTLINE, ALL).map(({ success }) => success))).toEqual(new Set(['unknown']));
  });
});

describe('trackedState', () => {
  it('is incomplete until nothing is missing, and never scored', () => {
    expect(trackedState(OUTLINE, NO_PROGRESS, 'state')).toMatchObject({
      location: '',
      suspendData: 'state',
      completion: 'incomplete',
      success: 'unknown',
      score: undefined,
      progress: 0,
    });
    const { completion, location, progress } = trackedState(OUTLINE, ALL, '');
    expect({ completion, location, progress }).toEqual({ completion: 'completed', location: 'MOD1_cup', progress: 1 });
  });

  it('is complete, with a share of 1, with the stories that are needed', () => {
    const { completion, progress } = trackedState(OUTLINE, { ...ALL, cases: { CS2: CS1 ?? midway } }, '');
    expect({ completion, progress }).toEqual({ completion: 'completed', progress: 1 });
  });
});
