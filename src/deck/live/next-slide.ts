import { slidesIn, storyOf, type DeckData, type RunningOrder } from './deck-data.js';
import { passageIn, type LiveChoice, type LivePassage, type LiveStory } from './live-story.js';
import type { RoomDecision } from './room-decision.js';
import { endOf, offeredTo } from './room-route.js';
import { runOf, type Counts, type RoomState } from './room-state.js';

/** What "on" does: show a slide, show the feedback of one more choice, or follow a choice into the story. */
export type NextStep =
  | { readonly kind: 'show'; readonly slide: string }
  | ({ readonly kind: 'reveal' | 'follow'; readonly story: LiveStory } & RoomDecision)
  | { readonly kind: 'end' };

export function nextStep(data: DeckData, order: RunningOrder, state: RoomState): NextStep {
  const { slide } = state;
  const story = storyOf(data.stories, slide);
  const passage = story && slide.endsWith('_feedback') ? passageIn(story, slide) : undefined;
  if (story && passage) return stepAtFeedback(story, passage, state);
  const slides = slidesIn(order);
  const named = data.slides[slide]?.next;
  const next = named !== undefined && slides.includes(named) ? named : slides[slides.indexOf(slide) + 1];
  return next === undefined ? { kind: 'end' } : { kind: 'show', slide: next };
}

function stepAtFeedback(story: LiveStory, passage: LivePassage, state: RoomState): NextStep {
  const { votes, revealed, route } = runOf(state, story.id);
  const counts = votes[passage.id] ?? {};
  const offered = offeredTo(story, route, passage);
  const hidden = byVotes(offered, counts).filter((letter) => !revealed[passage.id]?.includes(letter));
  const [first] = hidden;
  if (first !== undefined) return { kind: 'reveal', story, passage: passage.id, letter: first };
  return { kind: 'follow', story, passage: passage.id, letter: majority(offered, counts) };
}

/** The room hears the least popular choice first. */
function byVotes(choices: readonly LiveChoice[], counts: Counts): string[] {
  return choices.map(({ letter }) => letter).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
}

/** Of the choices on offer, the one with most hands; among equals, and where nobody voted, the strongest. */
export function majority(choices: readonly LiveChoice[], counts: Counts): string {
  const hands = (letter: string): number => counts[letter] ?? 0;
  const [first] = [...choices].sort((a, b) => hands(b.letter) - hands(a.letter) || b.quality - a.quality);
  return first?.letter ?? '';
}

/** What "back" does; undefined on the first slide. */
export type BackStep =
  | { readonly kind: 'show'; readonly slide: string }
  | { readonly kind: 'hide'; readonly story: LiveStory; readonly passage: string };

export function backStep(data: DeckData, order: RunningOrder, state: RoomState): BackStep | undefined {
  const { slide } = state;
  const story = storyOf(data.stories, slide);
  const leap = story && backInStory(story, state);
  if (leap) return leap;
  const slides = slidesIn(order);
  const before = slides[slides.indexOf(slide) - 1];
  return before === undefined ? undefined : { kind: 'show', slide: before };
}

function backInStory(story: LiveStory, state: RoomState): BackStep | undefined {
  const { slide } = state;
  const { revealed, route } = runOf(state, story.id);
  const passage = passageIn(story, slide);
  if (passage && slide.endsWith('_feedback') && revealed[passage.id]?.length) {
    return { kind: 'hide', story, passage: passage.id };
  }
  if (route.length === 0) return undefined;
  if (slide === story.compare) return { kind: 'show', slide: endOf(story, route) };
  const index = route.findIndex((_, at) => endOf(story, route.slice(0, at + 1)) === slide);
  const decision = route[index];
  return decision && { kind: 'show', slide: `${decision.passage}_feedback` };
}
