import { describe, expect, it } from 'vitest';
import { backStep, majority, nextStep } from '../../../src/deck/live/next-slide.js';
import { countHand, follow, reveal, type RoomState } from '../../../src/deck/live/room-state.js';
import { DATA, ORDER, orderNamed, roomAt, STORY } from './fixture.js';

const FEEDBACK = roomAt('cs1_start_feedback');

function revealed(room: RoomState, ...letters: string[]): RoomState {
  return letters.reduce((state, letter) => reveal(state, STORY, 'cs1_start', letter), room);
}

function voted(room: RoomState, hands: string): RoomState {
  return [...hands].reduce((state, letter) => countHand(state, STORY, 'cs1_start', letter, 1), room);
}

describe('on', () => {
  it('goes from slide to slide, over the parts’ edges', () => {
    expect(nextStep(DATA, orderNamed('all'), roomAt('mod4_check'))).toMatchObject({ kind: 'show', slide: 'cs1' });
    expect(nextStep(DATA, ORDER, roomAt(''))).toMatchObject({ kind: 'show', slide: 'cs1' });
    expect(nextStep(DATA, ORDER, roomAt('cs1_debrief_2'))).toEqual({ kind: 'end' });
  });

  it('shows the feedback of the choice with fewest hands first', () => {
    const room = voted(FEEDBACK, 'AABCCC');
    expect(nextStep(DATA, ORDER, room)).toMatchObject({ kind: 'reveal', letter: 'B' });
    expect(nextStep(DATA, ORDER, revealed(room, 'B'))).toMatchObject({ kind: 'reveal', letter: 'A' });
  });

  it('then follows the majority', () => {
    const room = revealed(voted(FEEDBACK, 'AAB'), 'A', 'B', 'C');
    expect(nextStep(DATA, ORDER, room)).toMatchObject({ kind: 'follow', letter: 'A' });
  });

  it('follows the strongest among equals, and where nobody counted', () => {
    const [start] = STORY.passages;
    expect(majority(start?.choices ?? [], {})).toBe('B');
    expect(majority(start?.choices ?? [], { A: 2, C: 2 })).toBe('C');
  });
});

describe('back', () => {
  it('hides the last feedback, and then goes to the vote', () => {
    expect(backStep(DATA, ORDER, revealed(FEEDBACK, 'A'))).toMatchObject({ kind: 'hide', passage: 'cs1_start' });
    expect(backStep(DATA, ORDER, FEEDBACK)).toEqual({ kind: 'show', slide: 'cs1_start_vote' });
  });

  it('returns along the room’s own route, after a reload too', () => {
    const room = follow(roomAt('cs1_kitchen-table'), STORY, { passage: 'cs1_start', letter: 'B' });
    expect(backStep(DATA, ORDER, room)).toEqual({ kind: 'show', slide: 'cs1_start_feedback' });
    const ended = follow(room, STORY, { passage: 'cs1_kitchen-table', letter: 'A' });
    const comparing = { ...ended, slide: 'cs1_route_compared' };
    expect(backStep(DATA, ORDER, comparing)).toEqual({ kind: 'show', slide: 'cs1_ending-own' });
  });

  it('has nowhere to go from the first', () => {
    expect(backStep(DATA, ORDER, roomAt('cs1'))).toBeUndefined();
  });
});
