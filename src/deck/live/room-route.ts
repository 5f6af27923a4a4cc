import { moveMeters, offeredChoices, type Memory } from '../../story/index.js';
import { passageIn, type LiveChoice, type LivePassage, type LiveStory } from './live-story.js';
import type { RoomDecision } from './room-decision.js';

/** The slide that a route has come to; the story's first where nothing has been decided. */
export function endOf(story: LiveStory, route: readonly RoomDecision[]): string {
  const last = route.at(-1);
  return (last && choiceIn(story, last)?.leadsTo) ?? story.start;
}

/** What of the room's route lies before a passage. One that the route does not lead to begins another route: a leap. */
export function routeBefore(
  story: LiveStory,
  route: readonly RoomDecision[],
  passage: string,
): readonly RoomDecision[] {
  const before = route.findIndex((decision) => decision.passage === passage);
  if (before >= 0) return route.slice(0, before);
  return route.length > 0 && endOf(story, route) !== passage ? [] : route;
}

/** The choices that a passage has for a room that came this way, in the author's order. */
export function offeredTo(
  story: LiveStory,
  route: readonly RoomDecision[],
  passage: LivePassage,
): readonly LiveChoice[] {
  const before = routeBefore(story, route, passage.id);
  const first = passageIn(story, before[0]?.passage ?? passage.id);
  return offeredChoices(passage, memoryOf(story, [...(first?.usualWay ?? []), ...before]));
}

function memoryOf(story: LiveStory, decisions: readonly RoomDecision[]): Memory {
  const meters = decisions.reduce((state, decision) => {
    const choice = choiceIn(story, decision);
    return choice ? moveMeters(state, choice.change) : state;
  }, story.meters);
  return { meters, decisions: decisions.map(({ passage, letter }) => ({ passage, choice: letter })) };
}

function choiceIn(story: LiveStory, { passage, letter }: RoomDecision): LiveChoice | undefined {
  return passageIn(story, passage)?.choices.find((choice) => choice.letter === letter);
}
