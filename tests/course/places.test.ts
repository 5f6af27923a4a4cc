import { describe, expect, it } from 'vitest';
import { neighbours, NO_PROGRESS, placeOf, placesOf, placeToContinue, type Progress } from '../../src/course/index.js';
import { ALL, having, OUTLINE } from './fixtures.js';

describe('places', () => {
  it('are pages and stories, in the order of the route', () => {
    expect(placesOf(OUTLINE).map(({ id }) => id)).toEqual(['MOD0_hot', 'MOD0_check', 'CS1', 'MOD1_cup', 'CS2']);
    expect(placesOf(OUTLINE).map(({ title }) => title)).toEqual(['Hot', 'Check', 'Story CS1', 'Cup', 'Story CS2']);
    expect(placesOf(OUTLINE).map(({ page }) => page?.slug)).toEqual(['hot', 'check', undefined, 'cup', undefined]);
  });

  it('are found by id', () => {
    expect(placeOf(OUTLINE, 'CS1')?.stop.id).toBe('CS1');
    expect(placeOf(OUTLINE, 'MOD0')).toBeUndefined();
    expect(placeOf(OUTLINE, undefined)).toBeUndefined();
  });

  it.each([
    ['MOD0_hot', undefined, 'MOD0_check'],
    ['MOD0_check', 'MOD0_hot', 'CS1'],
    ['CS2', 'MOD1_cup', undefined],
    ['nowhere', undefined, undefined],
  ])('beside %s', (id, before, after) => {
    const beside = neighbours(OUTLINE, id);
    expect([beside.before?.id, beside.after?.id]).toEqual([before, after]);
  });

  it.each<[what: string, progress: Progress, id: string]>([
    ['the first, at first', NO_PROGRESS, 'MOD0_hot'],
    ['where the learner was', having({ place: 'CS1' }), 'CS1'],
    [
      'where the learner was, when something is missing after it',
      { ...ALL, cases: {}, place: 'MOD0_check' },
      'MOD0_check',
    ],
    [
      'what is missing, when it lies behind a place that is done',
      { ...ALL, answers: {}, place: 'MOD1_cup' },
      'MOD0_check',
    ],
    ['where the learner was, when that is not done itself', having({ place: 'CS2' }), 'CS2'],
    ['what is missing, when that place has gone', { ...ALL, answers: {}, place: 'MOD9_gone' }, 'MOD0_check'],
    ['what is missing, when there was no place', { ...ALL, cases: {}, place: undefined }, 'CS1'],
    ['the first, when all is done and there was no place', { ...ALL, place: undefined }, 'MOD0_hot'],
  ])('to continue: %s', (_, progress, id) => {
    expect(placeToContinue(OUTLINE, progress)?.id).toBe(id);
  });

  it('to continue: none in a course without any', () => {
    expect(placeToContinue({ ...OUTLINE, stops: [] }, NO_PROGRESS)).toBeUndefined();
  });
});
