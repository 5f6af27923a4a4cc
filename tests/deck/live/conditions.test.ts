import { describe, expect, it } from 'vitest';
import { planSlideDeck } from '../../../src/deck/index.js';
import { planLiveStory } from '../../../src/deck/plan-live-story.js';
import type { DeckData } from '../../../src/deck/live/deck-data.js';
import { passageIn, type LiveStory } from '../../../src/deck/live/live-story.js';
import type { RoomDecision } from '../../../src/deck/live/room-decision.js';
import { nextStep } from '../../../src/deck/live/next-slide.js';
import { offeredTo } from '../../../src/deck/live/room-route.js';
import { countHand, follow, reveal, runOf, undo, type RoomState } from '../../../src/deck/live/room-state.js';
import { recordOf } from '../../../src/deck/live/session-record.js';
import { deckData } from '../../../src/deck/render-deck-page.js';
import { Playthrough, storyGraphOf } from '../../../src/story/index.js';
import { someConditional } from '../../story/fixtures.js';
import { CONDITIONAL } from '../fixture.js';
import { ORDER, roomAt } from './fixture.js';

/** At tea, B is for a room that met the locked door, C for one with some trust. */
const DATA: DeckData = deckData(planSlideDeck(CONDITIONAL));
const STORY: LiveStory = storyIn(DATA);
const START = 'cs1_start';
const TEA = 'cs1_kitchen-table';
const BY_TABLE: RoomDecision = { passage: START, letter: 'B' };
const BY_DOOR: readonly RoomDecision[] = [
  { passage: START, letter: 'A' },
  { passage: 'cs1_locked-in', letter: 'A' },
];

function storyIn({ stories }: DeckData): LiveStory {
  const [story] = stories;
  if (!story) throw new Error('the fixture has a story');
  return story;
}

function room(...route: readonly RoomDecision[]): RoomState {
  return route.reduce((state, decision) => follow(state, STORY, decision), roomAt(`${TEA}_feedback`));
}

function offered(state: RoomState): string {
  const passage = passageIn(STORY, TEA);
  if (!passage) throw new Error('the story has tea');
  return offeredTo(STORY, runOf(state, 'CS1').route, passage)
    .map(({ letter }) => letter)
    .join('');
}

const counted = (state: RoomState, hands: string): RoomState =>
  [...hands].reduce((after, letter) => countHand(after, STORY, TEA, letter, 1), state);

describe('a choice with a condition, in a room', () => {
  it('is offered where the room’s way and its meters allow it', () => {
    expect(offered(room(BY_TABLE))).toBe('AC');
    expect(offered(room(...BY_DOOR))).toBe('AB');
  });

  it('cannot be counted, shown or followed where it is not on offer', () => {
    const state = room(BY_TABLE);
    expect(countHand(state, STORY, TEA, 'B', 1)).toBe(state);
    expect(reveal(state, STORY, TEA, 'B')).toBe(state);
    expect(follow(state, STORY, { passage: TEA, letter: 'B' })).toBe(state);
  });

  it('is neither shown nor followed by the clicker, whatever hands it had on another way', () => {
    const before = counted(room(...BY_DOOR), 'BBBBBC');
    expect(runOf(before, 'CS1').votes[TEA]).toEqual({ B: 5 });
    let state = counted(follow(before, STORY, BY_TABLE), 'C');
    const letters: string[] = [];
    for (let step = nextStep(DATA, ORDER, state); step.kind === 'reveal'; step = nextStep(DATA, ORDER, state)) {
      letters.push(step.letter);
      state = reveal(state, STORY, step.passage, step.letter);
    }
    expect(letters).toEqual(['A', 'C']);
    expect(nextStep(DATA, ORDER, state)).toMatchObject({ kind: 'follow', letter: 'C' });
  });

  it('comes and goes when the room takes a decision back', () => {
    const state = undo(undo(room(...BY_DOOR), STORY), STORY);
    expect(offered(follow(state, STORY, BY_TABLE))).toBe('AC');
  });

  it('is open after a leap as on the balanced way there, and the route goes on from it', () => {
    expect(offered(roomAt(`${TEA}_vote`))).toBe('AC');
    expect(offered(follow(roomAt(TEA), STORY, { passage: TEA, letter: 'C' }))).toBe('AC');
  });

  it('has no hands in the record of a way that did not have it', () => {
    const state = follow(counted(room(...BY_DOOR), 'AB'), STORY, BY_TABLE);
    const ended = follow(state, STORY, { passage: TEA, letter: 'A' });
    const [, tea] = recordOf([STORY], ended, '2026-11-27').rows;
    expect(tea?.hands).toEqual([1, undefined, undefined]);
  });
});

it('says in words what each asks, to readers and to the trainer', () => {
  const vote = DATA.slides[`${TEA}_vote`]?.html ?? '';
  expect(vote).toContain('Only if you have been at “The key”.');
  expect(vote).toContain('Only if Trust is 6 or more.');
  expect(vote).toMatch(/<aside class="notes">.*Depends on the way here:.*B: Only if you have been at “The key”\. C:/s);
  expect(vote).toContain('<p class="barred" hidden></p>');
  expect(DATA.slides[`${START}_vote`]?.html).not.toContain('barred');
});

it('offers a room just what it offers a learner, over many stories', () => {
  let met = 0;
  for (let seed = 0; seed < 40; seed++) {
    const study = someConditional(10, seed);
    const live = planLiveStory(study);
    const at = (id: string): string => `${study.id.toLowerCase()}_${id}`;
    const walk = (play: Playthrough, route: readonly RoomDecision[]): void => {
      const passage = passageIn(live, at(play.passage.id));
      if (play.ending || !passage) return;
      const ids = play.passage.choices.map(({ id }) => id);
      const letters = ids.flatMap((id, index) =>
        play.choices.some((choice) => choice.id === id) ? [String.fromCharCode(65 + index)] : [],
      );
      expect(offeredTo(live, route, passage).map(({ letter }) => letter)).toEqual(letters);
      met += ids.length - letters.length;
      for (const { id } of play.choices) {
        const letter = String.fromCharCode(65 + ids.indexOf(id));
        walk(play.choose(id).continueOn(), [...route, { passage: passage.id, letter }]);
      }
    };
    walk(Playthrough.start(storyGraphOf(study), 0), []);
  }
  expect(met).toBeGreaterThan(50);
});
