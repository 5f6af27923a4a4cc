import { expect, it } from 'vitest';
import { lessonLine, recordFacts } from '../../src/player/reader/record-facts.js';
import { OUTLINE, having } from '../course/fixtures.js';
import type { Progress } from '../../src/course/index.js';

const played = { seed: 0, route: [], open: false, runs: 1, best: { ending: 'ending-tea', percent: 80 } };
const everyPage: Partial<Progress> = {
  seen: OUTLINE.stops.flatMap((stop) => (stop.kind === 'lesson' ? stop.pages.map(({ id }) => id) : [])),
  activities: Object.fromEntries(
    OUTLINE.stops.flatMap((stop) =>
      stop.kind === 'lesson'
        ? stop.pages.flatMap(({ activities }) => activities.map((id) => [id, { state: 'done' }]))
        : [],
    ),
  ),
  answers: Object.fromEntries(
    OUTLINE.stops.flatMap((stop) =>
      stop.kind === 'lesson' ? stop.pages.flatMap(({ items }) => items.map((id) => [id, 'a'])) : [],
    ),
  ),
};
const [firstStory] = OUTLINE.stops.filter(({ kind }) => kind === 'case');

it('lists what was done and no more, with each story’s best percentage and the minutes of those parts', () => {
  const facts = recordFacts(OUTLINE, having({ ...everyPage, cases: { [firstStory?.id ?? '']: played } }));
  const lessons = OUTLINE.stops.filter(({ kind }) => kind === 'lesson');
  expect(facts.lessons.map(({ id }) => id)).toEqual(lessons.map(({ id }) => id));
  expect(facts.stories).toEqual([{ id: firstStory?.id, title: firstStory?.title, percent: 80 }]);
  const minutes = [...lessons, firstStory].reduce((sum, stop) => sum + (stop?.minutes ?? 0), 0);
  expect(facts.minutes).toBe(minutes);
});

it('is empty at the start', () => {
  expect(recordFacts(OUTLINE, having({}))).toEqual({ lessons: [], stories: [], minutes: 0 });
});

it('says how much of a lesson was left out after its content note, and does not count its minutes', () => {
  const [first] = OUTLINE.stops;
  const whole = recordFacts(OUTLINE, having(everyPage));
  const part = recordFacts(OUTLINE, having({ ...everyPage, answers: {}, leftOut: ['MOD0_check'] }));
  expect(part.lessons.map(({ leftOut, pages }) => [leftOut, pages])).toEqual([
    [1, 2],
    [0, 1],
  ]);
  expect(part.minutes).toBe(whole.minutes - (first?.minutes ?? 0) / 2);
});

it.each([
  [0, 'Kettles'],
  [1, 'Kettles, with 1 page left out after its content note'],
  [2, 'Kettles, with 2 pages left out after its content note'],
  [3, 'Kettles, left out after its content note'],
])('with %i of three pages left out, the record says so', (leftOut, line) => {
  expect(lessonLine({ id: 'MOD0', title: 'Kettles', pages: 3, leftOut })).toBe(line);
});
