import { expect, test } from 'vitest';
import { readingOf, TwoVoicesState } from '../../modules/two-voices/two-voices.svelte.js';
import { wordsOf } from './authored-words.js';

const words = wordsOf('two-voices');

test.each([
  [0, 0, 'neither'],
  [1, 1, 'neither'],
  [2, 2, 'both'],
  [4, 4, 'both'],
  [1, 0, 'choice'],
  [4, 3, 'choice'],
  [0, 1, 'safety'],
  [0, 4, 'safety'],
] as const)('choice %i and safety %i read as %s', (choice, safety, reading) => {
  expect(readingOf(choice, safety)).toBe(reading);
});

test('each strength has its words, and a slider stays on its scale', () => {
  const voices = new TwoVoicesState(words);
  const said = words.strengths.map((_, strength) => {
    voices.set('choice', strength);
    return voices.strengthInWords('choice');
  });
  expect(said).toEqual(words.strengths);
  voices.set('choice', 9);
  voices.set('safety', -1);
  expect([voices.strengthOf('choice'), voices.strengthOf('safety')]).toEqual([4, 0]);
});

test('the reading waits until it is asked for, then follows the sliders', () => {
  const voices = new TwoVoicesState(words);
  expect(voices.reading).toBeUndefined();
  voices.show();
  expect(voices.reading).toBe('both');
  voices.set('safety', 4);
  expect(voices.reading).toBe('safety');
});
