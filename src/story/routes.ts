import type { Choice } from '../course/index.js';
import { scoreOf } from './story-score.js';
import { passageIn, type StoryGraph } from './story-graph.js';

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
  const routes: Route[] = [];
  let complete = true;
  const walk = (id: string, passages: readonly string[], choices: readonly Choice[]): void => {
    const here = [...passages, id];
    if (graph.endings.has(id)) {
      if (routes.length < limit) routes.push({ passages: here, choices, ending: id });
      else complete = false;
      return;
    }
    for (const choice of passageIn(graph, id).choices) {
      if (complete) walk(choice.target, here, [...choices, choice]);
    }
  };
  walk(graph.startPassage, [], []);
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
 * Exact figures for all routes without listing them, however many there are: passages are worked through in an order
 * in which every choice leads forwards, so each is looked at once.
 */
export function surveyRoutes(graph: StoryGraph): RouteSurvey {
  const ways = new Map<string, Map<number, Ways>>([
    [graph.startPassage, new Map([[0, { count: 1, least: 0, most: 0 }]])],
  ]);
  for (const id of forwardOrder(graph)) {
    for (const choice of passageIn(graph, id).choices) carry(ways, id, choice);
  }
  const ended = [...graph.endings.keys()].map((id) => [id, [...(ways.get(id) ?? [])]] as const);
  const all = ended.flatMap(([, found]) => found);
  const lengths = all.map(([decisions]) => decisions);
  return {
    count: sum(all.map(([, { count }]) => count)),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    lowestPercent: Math.min(...all.map(([decisions, { least }]) => scoreOf(least, decisions).percent)),
    highestPercent: Math.max(...all.map(([decisions, { most }]) => scoreOf(most, decisions).percent)),
    endings: new Map(ended.map(([id, found]) => [id, sum(found.map(([, { count }]) => count))])),
  };
}

function carry(ways: Map<string, Map<number, Ways>>, from: string, { target, quality }: Choice): void {
  const there = ways.get(target) ?? new Map<number, Ways>();
  ways.set(target, there);
  for (const [decisions, { count, least, most }] of ways.get(from) ?? []) {
    const known = there.get(decisions + 1);
    there.set(decisions + 1, {
      count: count + (known?.count ?? 0),
      least: Math.min(least + quality, known?.least ?? Infinity),
      most: Math.max(most + quality, known?.most ?? -Infinity),
    });
  }
}

/** Passages that can be reached, each before all that its choices lead to. */
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
