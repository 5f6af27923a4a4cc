import { describe, expect, it } from 'vitest';
import {
  isAnswered,
  isRight,
  longestAnswer,
  matched,
  readAnswer,
  responseOf,
  rightAnswer,
  shownAnswers,
  shownOptions,
  shownSteps,
  withMatch,
} from '../../src/course/index.js';
import { match, multiple, order, scenario, single, trueFalse } from './items.js';

describe('marking', () => {
  it.each([
    ['single', single(), 'c', ['a', 'b', '']],
    ['scenario', scenario(), 'b', ['a', 'ab']],
    ['multiple: all and no others', multiple(), 'ace', ['ac', 'abce', 'a', 'abcde', '']],
    ['true-false', trueFalse(), 'f', ['t', '']],
    ['match: every pair', match(), 'a1b2c3', ['a1b2', 'a2b1c3', 'a1b2c2', '']],
    ['order: exactly', order(), 'bdac', ['abcd', 'bdca', 'bda', '']],
  ])('%s', (_, item, right, others) => {
    expect(rightAnswer(item)).toBe(right);
    expect(isRight(item, right)).toBe(true);
    for (const other of others) expect(isRight(item, other), other).toBe(false);
  });

  it('does not mind in which order options were ticked or pairs made', () => {
    expect(isRight(multiple(), 'eca')).toBe(true);
    expect(isRight(match(), 'c3a1b2')).toBe(true);
  });
});

describe('what has been answered', () => {
  it.each([
    [single(), 'a', true],
    [multiple(), 'b', true],
    [multiple(), '', false],
    [match(), 'a1b1', false],
    [match(), 'a1b1c1', true],
    [order(), 'abcd', true],
    [order(), 'abc', false],
  ])('%o with "%s"', (item, answer, answered) => {
    expect(isAnswered(item, answer)).toBe(answered);
  });
});

describe('an answer kept by an older version of the course', () => {
  it('loses what the item has no more', () => {
    expect(readAnswer(single(), 'z')).toBe('');
    expect(readAnswer(multiple(), 'eza')).toBe('ae');
    expect(readAnswer(match(), 'a9b2z1')).toBe('b2');
    expect(readAnswer(order(), 'bdacz')).toBe('bdac');
    expect(readAnswer(order(), 'bda')).toBe('');
  });

  it('never throws, whatever was kept', () => {
    for (const kept of ['constructor', '11', 'a', '~~', 'a1a2a3'])
      for (const item of [single(), multiple(), trueFalse(), match(), order()]) readAnswer(item, kept);
    expect(readAnswer(match(), 'a1a2')).toBe('a2');
  });
});

describe('pairs', () => {
  it('are made and changed one by one', () => {
    const first = withMatch(match(), '', 'b', '3');
    expect(first).toBe('b3');
    const second = withMatch(match(), first, 'a', '1');
    expect([second, matched(second, 'a'), matched(second, 'c')]).toEqual(['a1b3', '1', '']);
    expect(withMatch(match(), second, 'b', '')).toBe('a1');
  });
});

describe('the order on screen', () => {
  it('is the author’s without a seed, and the same for the same seed', () => {
    expect(shownOptions(multiple()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(shownOptions(multiple(), 7)).toEqual(shownOptions(multiple(), 7));
    const orders = Array.from({ length: 50 }, (_, seed) =>
      shownOptions(multiple(), seed)
        .map(({ id }) => id)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(20);
  });

  it('does not follow an author who moves a line', () => {
    const moved = multiple();
    const turned = { ...moved, options: [...moved.options].reverse() };
    expect(shownOptions(turned, 7).map(({ id }) => id)).toEqual(shownOptions(moved, 7).map(({ id }) => id));
  });

  it('leaves true and false where they are', () => {
    for (let seed = 0; seed < 20; seed += 1) expect(shownOptions(trueFalse(), seed)[0]?.id).toBe('t');
  });

  it('never sets what belongs together side by side for good', () => {
    const beside = Array.from({ length: 60 }, (_, seed) =>
      shownAnswers(match(), seed)
        .map(({ id }) => id)
        .join(''),
    );
    expect(new Set(beside).size).toBe(6);
  });

  it('begins with the letters for steps, and then follows the learner', () => {
    expect(shownSteps(order(), '').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(shownSteps(order(), 'dcba').map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });
});

describe('the record of an answer', () => {
  it.each([
    [single(), 'a', { type: 'choice', learnerResponse: ['a'], correctResponse: ['c'], result: 'incorrect' }],
    [multiple(), 'eca', { type: 'choice', learnerResponse: ['a', 'c', 'e'], result: 'correct' }],
    [trueFalse(), 'f', { type: 'true-false', learnerResponse: ['f'], correctResponse: ['f'], result: 'correct' }],
    [match(), 'b2', { type: 'matching', learnerResponse: [['b', '2']], result: 'incorrect' }],
    [order(), 'bdac', { type: 'sequencing', learnerResponse: ['b', 'd', 'a', 'c'], result: 'correct' }],
    [order(), '', { learnerResponse: [], result: 'incorrect' }],
  ])('%o with "%s"', (item, answer, record) => {
    expect(responseOf(item, answer)).toMatchObject({ id: item.trackingId, objectives: ['LO1'], ...record });
  });
});

it('the longest answer is at least as long as the right one', () => {
  for (const item of [single(), multiple(), trueFalse(), match(), order()])
    expect(longestAnswer(item).length).toBeGreaterThanOrEqual(rightAnswer(item).length);
  expect(longestAnswer(multiple())).toHaveLength(5);
});
