import type { Choice, Condition, Decision, Meter, Passage } from '../course/index.js';
import { offeredChoices, type Memory } from './conditions.js';
import { moveMeters } from './meters.js';
import { passageIn, type StoryGraph } from './story-graph.js';

/**
 * A passage as it is met by everybody whose way so far is the same to all conditions ahead. In a story without
 * conditions there is one to each passage.
 */
export interface Place {
  readonly key: string;
  readonly passage: Passage;
  /** The choices offered there, and the key of the place that each leads to. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly choice: Choice;
  readonly to: string;
}

/** Every place that can be reached, each before all that its ways lead to; the start is first. */
export type Places = ReadonlyMap<string, Place>;

/** Makes the conditions disappear, so that what holds for all routes can be found place by place. */
export function unfold(graph: StoryGraph): Places {
  const asked = askedAbout(graph);
  const found: Place[] = [];
  const seen = new Set<string>();
  const visit = (passage: Passage, memory: Memory): string => {
    const kept = keptOf(memory, asked);
    const key = keyOf(passage, kept, asked);
    if (seen.has(key)) return key;
    seen.add(key);
    const ways = offeredChoices(passage, kept).map((choice) => {
      const decisions = [...kept.decisions, { passage: passage.id, choice: choice.id }];
      const meters = moveMeters(kept.meters, choice.change);
      return { choice, to: visit(passageIn(graph, choice.target), { meters, decisions }) };
    });
    found.push({ key, passage, ways });
    return key;
  };
  visit(passageIn(graph, graph.startPassage), { meters: graph.startState, decisions: [] });
  return new Map(found.reverse().map((place) => [place.key, place]));
}

/** The same places with some of their ways only, and without the places that nobody comes to any more. */
export function withWays(places: Places, choose: (place: Place) => readonly Way[]): Places {
  const left = new Map<string, Place>();
  const [first] = places.keys();
  const reached = new Set([first]);
  for (const place of places.values()) {
    if (!reached.has(place.key)) continue;
    const ways = choose(place);
    left.set(place.key, { ...place, ways });
    for (const { to } of ways) reached.add(to);
  }
  return left;
}

interface Asked {
  readonly meters: readonly Meter[];
  readonly passages: ReadonlySet<string>;
}

function askedAbout({ passages }: StoryGraph): Asked {
  const conditions = [...passages.values()].flatMap(({ choices }) =>
    choices.flatMap((choice): readonly Condition[] => choice.conditions ?? []),
  );
  return {
    meters: [...new Set(conditions.flatMap((each) => (each.kind === 'meter' ? [each.meter] : [])))],
    passages: new Set(conditions.flatMap((each) => (each.kind === 'meter' ? [] : [each.passage]))),
  };
}

function keptOf({ meters, decisions }: Memory, { passages }: Asked): Memory {
  return { meters, decisions: decisions.filter(({ passage }) => passages.has(passage)) };
}

function keyOf({ id }: Passage, { meters, decisions }: Memory, asked: Asked): string {
  const taken = decisions.map(({ passage, choice }: Decision) => `${passage}:${choice}`);
  return [id, ...taken.sort(), ...asked.meters.map((meter) => `${meter}=${meters[meter]}`)].join(' ');
}
