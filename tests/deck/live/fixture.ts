import { planSlideDeck } from '../../../src/deck/index.js';
import type { DeckData, RunningOrder } from '../../../src/deck/live/deck-data.js';
import { storyOf } from '../../../src/deck/live/deck-data.js';
import type { LiveStory } from '../../../src/deck/live/live-story.js';
import { freshRoom, type RoomState } from '../../../src/deck/live/room-state.js';
import { deckData } from '../../../src/deck/render-deck-page.js';
import { COURSE } from '../fixture.js';

/** The fixture's story: start A to locked-in (0), B to kitchen-table (3), C to ending-quiet (1). */
export const DATA: DeckData = deckData(planSlideDeck(COURSE));

export const STORY: LiveStory = storyIn('cs1');
export const ORDER: RunningOrder = orderNamed('cs1');

export function orderNamed(id: string): RunningOrder {
  const order = DATA.sessions.find((session) => session.id === id);
  if (!order) throw new Error(`no session ${id}`);
  return order;
}

function storyIn(slide: string): LiveStory {
  const story = storyOf(DATA.stories, slide);
  if (!story) throw new Error('the fixture has a story');
  return story;
}

export function roomAt(slide: string): RoomState {
  return { ...freshRoom('cs1', 1000), slide };
}
