import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/course/index.js';
import { addStances, countStances, leaningOf } from '../../src/story/index.js';
import { choice, ferry, passage } from './fixtures.js';

const LEANING = ferry({
  passages: [
    passage('pier', [
      { ...choice('a>deck:3'), stance: 'balanced' },
      { ...choice('b>drift:0'), stance: 'under' },
    ]),
    passage('deck', [{ ...choice('a>shore:1'), stance: 'over' }, choice('b>drift:0')]),
    passage('shore', []),
    passage('drift', []),
  ],
});

describe('how decisions leaned', () => {
  it('counts each, and leaves out what the story no longer has and what says nothing of it', () => {
    const route = [
      { passage: 'pier', choice: 'a' },
      { passage: 'deck', choice: 'a' },
      { passage: 'deck', choice: 'b' },
      { passage: 'deck', choice: 'z' },
      { passage: 'bridge', choice: 'a' },
    ];
    expect(countStances(LEANING, route)).toEqual({ over: 1, balanced: 1, under: 0 });
  });

  it('adds up stories', () => {
    expect(
      addStances([
        { over: 1, balanced: 2, under: 0 },
        { over: 3, balanced: 0, under: 4 },
      ]),
    ).toEqual({ over: 4, balanced: 2, under: 4 });
  });

  it.each<[number, number, number, Stance | 'both']>([
    [0, 5, 0, 'balanced'],
    [2, 4, 2, 'balanced'],
    [3, 4, 2, 'over'],
    [0, 0, 1, 'under'],
    [2, 1, 2, 'both'],
  ])('of %i over, %i balanced and %i under says %s', (over, balanced, under, said) => {
    expect(leaningOf({ over, balanced, under })).toBe(said);
  });
});
