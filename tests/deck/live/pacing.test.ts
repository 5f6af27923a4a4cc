import { expect, it } from 'vitest';
import { paceOf } from '../../../src/deck/live/pacing.js';
import type { RunningOrder } from '../../../src/deck/live/deck-data.js';
import { roomAt } from './fixture.js';

const ORDER: RunningOrder = {
  id: 'x',
  kind: 'session',
  title: 'X',
  lead: '',
  minutes: 15,
  parts: [
    { title: 'One', minutes: 5, slides: [{ id: 'a', seconds: 300 }] },
    {
      title: 'Two',
      minutes: 10,
      slides: [
        { id: 'b', seconds: 240 },
        { id: 'c', seconds: 360 },
      ],
    },
  ],
};
const at = (slide: string, elapsed: number) =>
  paceOf(ORDER, { ...roomAt(slide), startedAt: 0, slideSince: 0 }, elapsed * 1000);

it('says which part it is, and what is due by the end of the slide', () => {
  expect(at('b', 310)).toMatchObject({ part: 1, partTitle: 'Two', partDue: 240, partPlanned: 600, planned: 900 });
});

it('is on time within the slide’s own minutes, else ahead or behind', () => {
  expect(at('b', 300).behind).toBe(0);
  expect(at('b', 540).behind).toBe(0);
  expect(at('b', 600).behind).toBe(60);
  expect(at('b', 180).behind).toBe(-120);
});

it('has no pace before the first slide', () => {
  const pace = paceOf(ORDER, roomAt(''), 5000);
  expect(pace).toMatchObject({ part: -1, elapsed: 0, behind: 0 });
});
