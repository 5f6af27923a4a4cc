import type { Decision, Passage } from '../course/index.js';
import type { StoryGraph } from './story-graph.js';
import { unfold, withWays, type Places, type Way } from './unfold.js';

/**
 * For each passage, decisions that bring somebody there from the start: along the best route where that comes by, else
 * by the first way in the author's order. It stands in where nobody knows how a passage was come to.
 */
export function usualWays(graph: StoryGraph): ReadonlyMap<string, readonly Decision[]> {
  const places = unfold(graph);
  const best = withWays(places, ({ passage, ways }) => alongBest(graph, passage, ways));
  return new Map([...firstWays(places), ...firstWays(best)]);
}

function alongBest({ bestRoute }: StoryGraph, { id }: Passage, ways: readonly Way[]): readonly Way[] {
  const at = bestRoute.indexOf(id);
  const leading = ways.filter(({ choice }) => at >= 0 && choice.target === bestRoute[at + 1]);
  return [...leading].sort((a, b) => b.choice.quality - a.choice.quality).slice(0, 1);
}

function firstWays(places: Places): Map<string, readonly Decision[]> {
  const toPlace = new Map<string, readonly Decision[]>();
  const toPassage = new Map<string, readonly Decision[]>();
  for (const { key, passage, ways } of places.values()) {
    // Only the start has no way before it.
    const behind = toPlace.get(key) ?? [];
    if (!toPassage.has(passage.id)) toPassage.set(passage.id, behind);
    for (const { choice, to } of ways) {
      if (!toPlace.has(to)) toPlace.set(to, [...behind, { passage: passage.id, choice: choice.id }]);
    }
  }
  return toPassage;
}
