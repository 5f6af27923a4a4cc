import { expect, test } from 'vitest';
import { fill } from '../../src/ui/fill.js';

test.each([
  ['Card {n} of {total}', { n: 3, total: 14 }, 'Card 3 of 14'],
  ['{n}, and {n} again', { n: 0 }, '0, and 0 again'],
  ['“{card}”', { card: '$1 {n}' }, '“$1 {n}”'],
  ['{unknown} stays', { n: 1 }, '{unknown} stays'],
  ['nothing to fill in', {}, 'nothing to fill in'],
])('fills in %j', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});
