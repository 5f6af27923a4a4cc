import { expect, it } from 'vitest';
import { leftOutItem } from '../../src/report/index.js';
import { leftOutChanges } from '../../src/player/left-out-interaction.js';
import { ALL, having, LESSON, OUTLINE } from '../course/fixtures.js';

const out = having({ leftOut: ['MOD0_hot', 'MOD0_check'] });

it('records which pages of a lesson were left out, under the lesson’s own id, and nothing where nothing changed', () => {
  expect(leftOutChanges(OUTLINE, having({}), out)).toMatchObject([
    { id: 'MOD0', type: 'choice', learnerResponse: ['MOD0_hot', 'MOD0_check'], result: 'neutral' },
  ]);
  expect(leftOutChanges(OUTLINE, out, out)).toEqual([]);
  expect(leftOutChanges(OUTLINE, having({}), ALL)).toEqual([]);
});

it('records the rest when some of it is done later, and that nothing is left when all is', () => {
  const some = { ...out, seen: ['MOD0_hot'], activities: ALL.activities };
  const all = { ...ALL, leftOut: out.leftOut };
  expect(leftOutChanges(OUTLINE, out, some).map(({ learnerResponse }) => learnerResponse)).toEqual([['MOD0_check']]);
  expect(leftOutChanges(OUTLINE, some, all).map(({ learnerResponse }) => learnerResponse)).toEqual([['none']]);
});

it('has words for the L&D report for all that it records', () => {
  const pages = LESSON.pages.map(({ id, title }) => ({ trackingId: id, title }));
  const { options } = leftOutItem({ title: LESSON.title, pages });
  expect(Object.keys(options)).toEqual(['none', 'MOD0_hot', 'MOD0_check']);
});
