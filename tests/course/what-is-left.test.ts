import { describe, expect, it } from 'vitest';
import { nextMissing, NO_PROGRESS, storiesLeft, type Progress } from '../../src/course/index.js';
import { ALL, having, OUTLINE } from './fixtures.js';

const { CS1: ended } = ALL.cases;
const midway = { seed: 1, route: [{ passage: 'start', choice: 'a' }], open: true, runs: 0, best: undefined };

describe('the stories that are left', () => {
  const short = (cases: Progress['cases'], needed: number) => {
    const found = storiesLeft({ ...OUTLINE, caseStudiesNeeded: needed }, { ...ALL, cases });
    return found && `${found.left} of ${found.needed} of ${found.total}: ${found.choice.map(({ id }) => id).join(' ')}`;
  };

  it('are any that are not ended, whichever was begun', () => {
    expect(short({}, 1)).toBe('1 of 1 of 2: CS1 CS2');
    expect(short({ CS2: midway }, 1)).toBe('1 of 1 of 2: CS1 CS2');
    expect(short({}, 2)).toBe('2 of 2 of 2: CS1 CS2');
    expect(short(ended ? { CS1: ended } : {}, 2)).toBe('1 of 2 of 2: CS2');
  });

  it('are none once enough are ended, or where the course asks for none', () => {
    expect(short(ended ? { CS2: ended } : {}, 1)).toBeUndefined();
    expect(short({}, 0)).toBeUndefined();
  });
});

describe('the next thing that is missing', () => {
  it.each<[what: string, progress: Progress, id: string | undefined]>([
    ['is the first, at first', NO_PROGRESS, 'MOD0_hot'],
    ['is the place last visited, while that asks for something', having({ place: 'MOD0_check' }), 'MOD0_check'],
    ['lies after a place that is done', { ...ALL, seen: ['MOD0_hot', 'MOD0_check'], place: 'CS1' }, 'MOD1_cup'],
    ['lies before it, where nothing after it is asked for', { ...ALL, answers: {}, place: 'CS1' }, 'MOD0_check'],
    ['is the first where the place has gone', { ...ALL, answers: {}, place: 'MOD9_gone' }, 'MOD0_check'],
    ['is nothing once all is done', ALL, undefined],
  ])('%s', (_, progress, id) => {
    expect(nextMissing(OUTLINE, progress)?.id).toBe(id);
  });
});
