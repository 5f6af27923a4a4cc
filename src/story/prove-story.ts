import { METERS, type Choice, type MeterState, type Stance } from '../course/index.js';
import { landMeters, moveMeters } from './meters.js';
import { surveyPlaces, type RouteSurvey } from './routes.js';
import { passageIn, type StoryGraph } from './story-graph.js';
import { unfold, withWays, type Places, type Way } from './unfold.js';

/** What holds for every route of a story, exactly: found place by place, so without listing the routes. */
export interface StoryProof {
  readonly survey: RouteSurvey;
  /** Words of the passages, their choices and the feedback met, on the route with the fewest and with the most. */
  readonly words: { readonly fewest: number; readonly most: number };
  readonly outcomes: readonly OutcomeProof[];
  readonly landings: readonly LandingProof[];
  /** Most favourable end for somebody who always leans that way; none in a story without stances. */
  readonly leanings: readonly LeaningProof[];
  /** The four meters together at the end of the best route. */
  readonly bestTotal: number;
  readonly bestChoices: BestChoices;
}

export interface OutcomeProof {
  readonly id: string;
  readonly onBestRoute: boolean;
  /** Of all routes, 0 to 1. */
  readonly share: number;
}

/** The farthest that an ending has to move one meter for its story to be true. */
export interface LandingProof {
  readonly ending: string;
  readonly meter: (typeof METERS)[number];
  readonly by: number;
  /** Letters and passages of a route that needs it. */
  readonly route: string;
}

export interface LeaningProof {
  readonly stance: Stance;
  readonly percent: number;
  readonly total: number;
}

export interface BestChoices {
  readonly count: number;
  /** How often it stands first, second, third. */
  readonly places: readonly number[];
  readonly shortest: number;
  readonly longest: number;
}

export function proveStory(graph: StoryGraph, outcomes: readonly string[]): StoryProof {
  const places = unfold(graph);
  const survey = surveyPlaces(places, graph);
  return {
    survey,
    words: wordsOn(places, graph),
    outcomes: outcomes.map((id) => proveOutcome(graph, places, id, survey.count)),
    landings: proveLandings(graph, places),
    leanings: (['over', 'under'] as const).flatMap((stance) => proveLeaning(graph, places, stance) ?? []),
    bestTotal: Math.max(...endStates(graph, alongBestRoute(graph, places)).map(({ landed }) => totalOf(landed))),
    bestChoices: bestChoices(graph),
  };
}

function proveOutcome(graph: StoryGraph, places: Places, id: string, count: number): OutcomeProof {
  const meets = (passage: string): boolean => passageIn(graph, passage).outcomes?.includes(id) ?? false;
  const without = withWays(places, ({ ways }) => ways.filter(({ choice }) => !meets(choice.target)));
  const missing = meets(graph.startPassage) ? 0 : surveyPlaces(without, graph).count;
  return { id, onBestRoute: graph.bestRoute.some(meets), share: 1 - missing / count };
}

function proveLandings(graph: StoryGraph, places: Places): LandingProof[] {
  const worst = new Map<string, LandingProof>();
  for (const { ending, state, landed, trail } of endStates(graph, places)) {
    for (const meter of METERS) {
      const by = landed[meter] - state[meter];
      if (Math.abs(by) > Math.abs(worst.get(ending)?.by ?? 0)) {
        worst.set(ending, { ending, meter, by, route: routeText(trail) });
      }
    }
  }
  return [...worst.values()];
}

/** At each place the choices that lean that way; where there is none, the best. */
function proveLeaning(graph: StoryGraph, places: Places, stance: Stance): LeaningProof | undefined {
  if (![...graph.passages.values()].some(({ choices }) => choices.some((choice) => choice.stance === stance))) {
    return undefined;
  }
  const leaning = withWays(places, ({ ways }) => {
    const own = ways.filter(({ choice }) => choice.stance === stance);
    return own.length > 0 ? own : bestWays(ways);
  });
  const total = Math.max(...endStates(graph, leaning).map(({ landed }) => totalOf(landed)));
  return { stance, percent: surveyPlaces(leaning, graph).highestPercent, total };
}

function alongBestRoute(graph: StoryGraph, places: Places): Places {
  const next = new Map(graph.bestRoute.map((id, index) => [id, graph.bestRoute[index + 1]]));
  return withWays(places, ({ passage, ways }) =>
    bestWays(ways.filter(({ choice }) => choice.target === next.get(passage.id))),
  );
}

function bestWays(ways: readonly Way[]): readonly Way[] {
  const best = bestOf(ways.map(({ choice }) => choice));
  return ways.filter(({ choice }) => best.includes(choice));
}

function bestOf(choices: readonly Choice[]): readonly Choice[] {
  const quality = Math.max(...choices.map((choice) => choice.quality));
  return choices.filter((choice) => choice.quality === quality);
}

interface Trail {
  readonly passage: string;
  readonly letter: string;
  readonly before: Trail | undefined;
}

interface EndState {
  readonly ending: string;
  /** Before and after the landing. */
  readonly state: MeterState;
  readonly landed: MeterState;
  readonly trail: Trail | undefined;
}

interface Reached {
  readonly state: MeterState;
  readonly trail: Trail | undefined;
}

/** Every state of the meters in which an ending can be reached: never more than 11 to the power of 4 to a place. */
function endStates(graph: StoryGraph, places: Places): EndState[] {
  const first: Reached = { state: graph.startState, trail: undefined };
  const reached = new Map<string, Map<string, Reached>>();
  return [...places.values()].flatMap(({ key, passage, ways }) => {
    const here = reached.get(key) ?? new Map([[keyOf(graph.startState), first]]);
    for (const way of ways) moveAlong(reached, here, passage.id, way);
    const ending = graph.endings.get(passage.id);
    if (!ending) return [];
    return [...here.values()].map(({ state, trail }) => ({
      ending: ending.passage,
      state,
      landed: landMeters(state, ending),
      trail,
    }));
  });
}

function moveAlong(
  reached: Map<string, Map<string, Reached>>,
  here: ReadonlyMap<string, Reached>,
  passage: string,
  { choice, to }: Way,
): void {
  const there = reached.get(to) ?? new Map<string, Reached>();
  reached.set(to, there);
  for (const { state, trail } of here.values()) {
    const moved = moveMeters(state, choice.change);
    const key = keyOf(moved);
    if (!there.has(key)) there.set(key, { state: moved, trail: { passage, letter: choice.id, before: trail } });
  }
}

function keyOf(state: MeterState): string {
  return METERS.map((meter) => state[meter]).join(' ');
}

function totalOf(state: MeterState): number {
  return METERS.reduce((sum, meter) => sum + state[meter], 0);
}

function routeText(trail: Trail | undefined): string {
  const parts: string[] = [];
  for (let at = trail; at; at = at.before) parts.unshift(`${at.passage}:${at.letter}`);
  return parts.join(' ');
}

function wordsOn(places: Places, { endings }: StoryGraph): StoryProof['words'] {
  const found = new Map<string, StoryProof['words']>();
  const ends: StoryProof['words'][] = [];
  for (const { key, passage, ways } of places.values()) {
    const before = found.get(key) ?? { fewest: 0, most: 0 };
    const here = wordsIn(passage.html) + ways.reduce((sum, { choice }) => sum + wordsIn(choice.html), 0);
    if (endings.has(passage.id)) ends.push({ fewest: before.fewest + here, most: before.most + here });
    for (const { choice, to } of ways) {
      const words = here + wordsIn(choice.feedbackHtml);
      const known = found.get(to) ?? { fewest: Infinity, most: 0 };
      found.set(to, {
        fewest: Math.min(known.fewest, before.fewest + words),
        most: Math.max(known.most, before.most + words),
      });
    }
  }
  return {
    fewest: Math.min(...ends.map(({ fewest }) => fewest)),
    most: Math.max(...ends.map(({ most }) => most)),
  };
}

function wordsIn(html: string): number {
  return html.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0;
}

function bestChoices(graph: StoryGraph): BestChoices {
  const passages = [...graph.passages.values()].filter(({ choices }) => choices.length > 1);
  const found = passages.flatMap(({ choices }) => {
    const [best, ...others] = bestOf(choices);
    if (!best || others.length > 0) return [];
    const lengths = choices.filter((choice) => choice !== best).map(({ text }) => text.length);
    return [{ place: choices.indexOf(best), length: best.text.length, lengths }];
  });
  return {
    count: found.length,
    places: [0, 1, 2].map((place) => found.filter((each) => each.place === place).length),
    shortest: found.filter(({ length, lengths }) => length < Math.min(...lengths)).length,
    longest: found.filter(({ length, lengths }) => length > Math.max(...lengths)).length,
  };
}
