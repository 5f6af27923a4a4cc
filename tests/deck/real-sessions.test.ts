import { expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { planSlideDeck } from '../../src/deck/index.js';

const { sessions, groups } = planSlideDeck(compileOrStop('.').course);
const tableOf = (id: string) =>
  sessions
    .find((session) => session.id === id)
    ?.parts.map(({ minutes, slides }) => {
      const told = slides.filter(({ id: slide }) => !/^cs\d|_word$/.test(slide));
      return [minutes, told.length];
    });

/** Minutes and slides of the trainer's plan; a story's slides are as many as its passages ask for. */
it('keeps the running order of the half-day', () => {
  expect(tableOf('half-day')).toEqual([
    [10, 5],
    [15, 3],
    [20, 10],
    [25, 14],
    [30, 0],
    [15, 1],
    [20, 8],
    [10, 6],
    [25, 10],
    [25, 1],
    [5, 4],
    [10, 3],
  ]);
});

it('shows each lesson alone with as many slides', () => {
  const counts = sessions
    .filter(({ id }) => id.startsWith('mod'))
    .map(({ id, parts }) => [id, parts.reduce((sum, { slides }) => sum + slides.length, 0)]);
  expect(Object.fromEntries(counts)).toEqual({
    mod0: 8,
    mod1: 10,
    mod2: 14,
    mod3: 8,
    mod4: 6,
    mod5: 10,
    mod6: 8,
    mod7: 3,
  });
});

/** Minutes on the clocks of the trainer's exercises, and in the plan of the half-day. */
it('has a clock for each exercise, and time for it in the plan', () => {
  const clocks = new Map(
    groups.flatMap(({ slides }) =>
      slides.flatMap(({ id, content }) => ('timer' in content && content.timer ? [[id, content.timer] as const] : [])),
    ),
  );
  expect(Object.fromEntries(clocks)).toEqual({
    'mod0_own-day': 10,
    'mod1_which-idea': 6,
    'mod2_weigh-it-up': 12,
    mod2_defensible_2: 8,
    'mod3_say-it-plainly': 15,
    'mod5_build-a-scenario': 20,
    'mod6_writing-a-difference': 8,
    'mod7_my-action-plan': 5,
  });
  const [day] = sessions;
  const planned = new Map(day?.parts.flatMap(({ slides }) => slides.map(({ id, seconds }) => [id, seconds / 60])));
  for (const [id, minutes] of clocks) expect([id, planned.get(id)]).toEqual([id, minutes]);
});

it('adds up to three and a half hours, and to two', () => {
  expect(sessions.slice(0, 2).map(({ id, minutes }) => [id, minutes])).toEqual([
    ['half-day', 210],
    ['two-hours', 120],
  ]);
});
