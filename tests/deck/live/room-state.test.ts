import { describe, expect, it } from 'vitest';
import {
  arrive,
  countHand,
  follow,
  freshRoom,
  hideLast,
  resetClock,
  reveal,
  runOf,
  secondsLeft,
  toggleClock,
  undo,
} from '../../../src/deck/live/room-state.js';
import { endOf } from '../../../src/deck/live/room-route.js';
import { roomAt, STORY } from './fixture.js';

const START = 'cs1_start';

describe('counting hands', () => {
  it('goes up and down, and never below none', () => {
    let room = roomAt(`${START}_vote`);
    for (const by of [1, 1, -1, -1, -1, 1]) room = countHand(room, STORY, START, 'A', by);
    expect(runOf(room, 'CS1').votes[START]).toEqual({ A: 1 });
  });

  it('knows no letter that is no choice', () => {
    const room = roomAt(`${START}_vote`);
    expect(countHand(room, STORY, START, 'D', 1)).toBe(room);
  });
});

describe('the route', () => {
  const decided = follow(roomAt(`${START}_feedback`), STORY, { passage: START, letter: 'A' });

  it('comes to where the choice leads', () => {
    expect(endOf(STORY, runOf(decided, 'CS1').route)).toBe('cs1_locked-in');
    expect(endOf(STORY, [])).toBe(START);
  });

  it('forgets what came after a decision that is taken again', () => {
    const further = follow(decided, STORY, { passage: 'cs1_locked-in', letter: 'A' });
    const again = follow(further, STORY, { passage: START, letter: 'B' });
    expect(runOf(again, 'CS1').route).toEqual([{ passage: START, letter: 'B' }]);
  });

  it('starts anew where a leap has left it', () => {
    const leapt = follow(decided, STORY, { passage: 'cs1_kitchen-table', letter: 'A' });
    expect(runOf(leapt, 'CS1').route).toEqual([{ passage: 'cs1_kitchen-table', letter: 'A' }]);
  });

  it('loses its last decision when undone, and keeps the counts', () => {
    const counted = countHand(decided, STORY, START, 'A', 1);
    const undone = runOf(undo(counted, STORY), 'CS1');
    expect(undone.route).toEqual([]);
    expect(undone.votes[START]).toEqual({ A: 1 });
  });
});

it('shows feedback letter by letter, and hides the last one first', () => {
  let room = roomAt(`${START}_feedback`);
  for (const letter of ['B', 'A', 'B']) room = reveal(room, STORY, START, letter);
  expect(runOf(room, 'CS1').revealed[START]).toEqual(['B', 'A']);
  expect(runOf(hideLast(room, STORY, START), 'CS1').revealed[START]).toEqual(['B']);
});

describe('time', () => {
  it('begins with the first slide after the start, and only once', () => {
    const first = arrive(freshRoom('cs1', 0), 'cs1', 5000);
    expect(first.startedAt).toBe(5000);
    expect(arrive(first, START, 9000)).toMatchObject({ startedAt: 5000, slideSince: 9000 });
    expect(arrive(freshRoom('cs1', 0), '', 5000).startedAt).toBeUndefined();
  });

  it('runs on a clock, stops, goes on and is set back', () => {
    const started = toggleClock(roomAt('p'), 'p', 600, 0);
    expect(secondsLeft(started.clocks['p'], 600, 90_000)).toBe(510);
    const stopped = toggleClock(started, 'p', 600, 90_000);
    expect(secondsLeft(stopped.clocks['p'], 600, 500_000)).toBe(510);
    const again = toggleClock(stopped, 'p', 600, 500_000);
    expect(secondsLeft(again.clocks['p'], 600, 1_020_000)).toBe(-10);
    expect(secondsLeft(resetClock(again, 'p').clocks['p'], 600, 0)).toBe(600);
  });
});
