import { describe, expect, it } from 'vitest';
import type { CaseStudy, Choice, Condition } from '../../src/course/index.js';
import { allRoutes, Playthrough, proveStory, storyGraphOf, surveyRoutes, type Route } from '../../src/story/index.js';
import { choice, ending, ferry, passage, someConditional } from './fixtures.js';

const BOAT: Condition = { kind: 'chose', passage: 'pier', choice: 'b', holds: true };

function when(short: string, ...conditions: Condition[]): Choice {
  return { ...choice(short), conditions };
}

/** On the deck, *wave* is for those who came by the cabin, and *sleep* for those who did not. */
function crossing(...conditions: [Condition, Condition]): CaseStudy {
  const [wave, sleep] = conditions;
  return ferry({
    passages: [
      passage('pier', [choice('a>deck:3', { trust: 2 }), choice('b>deck:2', { safety: 3 })]),
      passage('deck', [choice('a>shore:3'), when('b>drift:0', wave), when('c>drift:1', sleep)]),
      passage('shore', []),
      passage('drift', []),
    ],
    endings: [ending('shore'), ending('drift')],
  });
}

function offered(story: CaseStudy, first: string): string {
  const play = Playthrough.start(storyGraphOf(story), 3).choose(first).continueOn();
  return play.choices
    .map(({ id }) => id)
    .sort()
    .join('');
}

/** The slow way: every line of choices, by playing. */
function playedRoutes(play: Playthrough): Pick<Route, 'choices' | 'ending'>[] {
  if (play.ending) return [{ choices: play.steps.map((step) => step.choice), ending: play.passage.id }];
  return play.choices.flatMap(({ id }) => playedRoutes(play.choose(id).continueOn()));
}

describe('conditions', () => {
  const other: Condition = { ...BOAT, holds: false };

  it.each<[string, Condition, Condition]>([
    ['a decision', BOAT, other],
    [
      'a meter',
      { kind: 'meter', meter: 'safety', range: { min: 6, max: 10 } },
      { kind: 'meter', meter: 'trust', range: { min: 6, max: 10 } },
    ],
  ])('offer a choice after %s', (_, wave, sleep) => {
    expect(offered(crossing(wave, sleep), 'b')).toBe('ab');
    expect(offered(crossing(wave, sleep), 'a')).toBe('ac');
  });

  it('tell a passage that is behind from one that is not', () => {
    const behind: Condition = { kind: 'visited', passage: 'pier', holds: true };
    const here: Condition = { kind: 'visited', passage: 'deck', holds: true };
    expect(offered(crossing(behind, here), 'a')).toBe('ab');
    expect(offered(crossing({ ...behind, holds: false }, { ...here, holds: false }), 'a')).toBe('ac');
  });

  it('keep what is not offered from being chosen, and leave the offer standing while a decision is open', () => {
    const deck = Playthrough.start(storyGraphOf(crossing(BOAT, other)), 3)
      .choose('a')
      .continueOn();
    expect(deck.choose('b')).toBe(deck);
    const open = deck.choose('c');
    expect(open.openStep?.choice.id).toBe('c');
    expect(open.choices.map(({ id }) => id)).toEqual(deck.choices.map(({ id }) => id));
  });

  it('on resuming, let go of a decision that the way before it no longer offers', () => {
    const graph = storyGraphOf(crossing(BOAT, other));
    const route = [
      { passage: 'pier', choice: 'a' },
      { passage: 'deck', choice: 'b' },
    ];
    const back = Playthrough.resume(graph, { seed: 1, route, open: false, runs: 0, best: undefined });
    expect(back.steps).toHaveLength(1);
    expect(back.passage.id).toBe('deck');
  });

  it('leave survey, list and play agreeing, over many stories', () => {
    let conditional = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const story = someConditional(5 + (seed % 7), seed);
      const graph = storyGraphOf(story);
      const played = playedRoutes(Playthrough.start(graph, seed));
      const { routes } = allRoutes(graph);
      const told = (route: Pick<Route, 'choices' | 'ending'>): string =>
        [...route.choices.map(({ id, target }) => `${id}>${target}`), route.ending].join(' ');
      expect(routes.map(told).sort()).toEqual(played.map(told).sort());
      const survey = surveyRoutes(graph);
      expect(survey.count).toBe(played.length);
      expect(survey.longest).toBe(Math.max(...played.map(({ choices }) => choices.length)));
      for (const [id, count] of survey.endings) expect(count).toBe(played.filter((r) => r.ending === id).length);
      expect(proveStory(graph, ['LO1']).survey).toEqual(survey);
      if (routes.length < allRoutes(storyGraphOf(unconditional(story))).routes.length) conditional += 1;
    }
    expect(conditional, 'stories in which a condition shut a route').toBeGreaterThan(20);
  });
});

function unconditional(story: CaseStudy): CaseStudy {
  const passages = story.passages.map((each) => ({
    ...each,
    choices: each.choices.map((own) => ({ ...own, conditions: undefined })),
  }));
  return { ...story, passages };
}
