import type { Choice } from '../course/index.js';
import { scoreOf } from './story-score.js';
import { passageIn, type StoryGraph } from './story-graph.js';
import { unfold, type Places, type Way } from './unfold.js';

/** A way from the start to an ending. */
export interface Route {
  /** Passages, the ending last. */
  readonly passages: readonly string[];
  /** The choice taken at each passage but the ending. */
  readonly choices: readonly Choice[];
  readonly ending: string;
}

export interface RouteList {
  readonly routes: readonly Route[];
  /** False when the list was cut at the limit: then it is a sample, and its length a lower bound. */
  readonly complete: boolean;
}

const ROUTE_LIMIT = 100_000;

/** Every route, choice by choice in the author's order. Two choices with one target make two routes. */
export function allRoutes(graph: StoryGraph, limit = ROUTE_LIMIT): RouteList {
  const places = unfold(graph);
  const routes: Route[] = [];
  let complete = true;
  const walk = (key: string, passages: readonly string[], choices: readonly Choice[]): void => {
    const place = places.get(key);
    if (!place) return;
    const { id } = place.passage;
    const here = [...passages, id];
    if (graph.endings.has(id)) {
      if (routes.length < limit) routes.push({ passages: here, choices, ending: id });
      else complete = false;
      return;
    }
    for (const { choice, to } of place.ways) {
      if (complete) walk(to, here, [...choices, choice]);
    }
  };
  const [start = ''] = places.keys();
  walk(start, [], []);
  return { routes, complete };
}

export interface RouteSurvey {
  readonly count: number;
  readonly shortest: number;
  /** Decisions on the longest route. */
  readonly longest: number;
  /** Whole percentages. */
  readonly lowestPercent: number;
  readonly highestPercent: number;
  /** Routes that come to each ending, 0 included. */
  readonly endings: ReadonlyMap<string, number>;
}

/** For a number of decisions: how many ways there are, and the fewest and most points on them. */
interface Ways {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Exact figures for all routes without listing them, however many there are: places are worked through in an order
 * in which every choice leads forwards, so each is looked at once.
 */
export function surveyRoutes(graph: StoryGraph): RouteSurvey {
  return surveyPlaces(unfold(graph), graph);
}

export function surveyPlaces(places: Places, { endings }: StoryGraph): RouteSurvey {
  const ways = new Map<string, Map<number, Ways>>();
  const ended: { readonly ending: string; readonly found: readonly [number, Ways][] }[] = [];
  for (const place of places.values()) {
    // Only the start has nothing before it: all places here are reached.
    const here = ways.get(place.key) ?? new Map([[0, { count: 1, least: 0, most: 0 }]]);
    for (const way of place.ways) carry(ways, here, way);
    if (endings.has(place.passage.id)) ended.push({ ending: place.passage.id, found: [...here] });
  }
  const all = ended.flatMap(({ found }) => found);
  const lengths = all.map(([decisions]) => decisions);
  return {
    count: sum(all.map(([, { count }]) => count)),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    lowestPercent: Math.min(...all.map(([decisions, { least }]) => scoreOf(least, decisions).percent)),
    highestPercent: Math.max(...all.map(([decisions, { most }]) => scoreOf(most, decisions).percent)),
    endings: new Map(
      [...endings.keys()].map((id) => {
        const own = ended.filter(({ ending }) => ending === id).flatMap(({ found }) => found);
        return [id, sum(own.map(([, { count }]) => count))];
      }),
    ),
  };
}

function carry(ways: Map<string, Map<number, Ways>>, here: ReadonlyMap<number, Ways>, { choice, to }: Way): void {
  const { quality } = choice;
  const there = ways.get(to) ?? new Map<number, Ways>();
  ways.set(to, there);
  for (const [decisions, { count, least, most }] of here) {
    const known = there.get(decisions + 1);
    there.set(decisions + 1, {
      count: count + (known?.count ?? 0),
      least: Math.min(least + quality, known?.least ?? Infinity),
      most: Math.max(most + quality, known?.most ?? -Infinity),
    });
  }
}

/** Passages that can be reached, conditions aside, each before all that its choices lead to. */
export function forwardOrder(graph: StoryGraph): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { target } of passageIn(graph, id).choices) visit(target);
    order.unshift(id);
  };
  visit(graph.startPassage);
  return order;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
