import { expect, it } from 'vitest';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { planSlideDeck } from '../../src/deck/index.js';

const { sessions } = planSlideDeck(compileOrStop('.').course);
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
    [25, 0],
    [5, 4],
    [10, 3],
  ]);
});

it('adds up to three and a half hours, and to two', () => {
  expect(sessions.slice(0, 2).map(({ id, minutes }) => [id, minutes])).toEqual([
    ['half-day', 210],
    ['two-hours', 120],
  ]);
});
