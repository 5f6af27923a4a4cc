import { describe, expect, it } from 'vitest';
import { compileCourse } from '../../src/compiler/index.js';
import { readCourseSources } from '../../scripts/read-course-sources.js';
import { METERS, STANCES, type CaseStudy, type MeterState } from '../../src/course/index.js';
import { allRoutes, Playthrough, proveStory, storyGraphOf, type Route } from '../../src/story/index.js';
import { landMeters, moveMeters } from '../../src/story/meters.js';
import { storyScore } from '../../src/story/story-score.js';
import { someStory } from './fixtures.js';

/** The slow way: every route, one by one. */
function states(caseStudy: CaseStudy, { choices, ending }: Route): { before: MeterState; after: MeterState } {
  const before = choices.reduce((state, { change }) => moveMeters(state, change), caseStudy.state);
  const found = caseStudy.endings.find(({ passage }) => passage === ending);
  return { before, after: found ? landMeters(before, found) : before };
}

const total = (state: MeterState): number => METERS.reduce((sum, meter) => sum + state[meter], 0);
const drawn = Array.from({ length: 30 }, (_, seed) => someStory(5 + (seed % 8), seed + 1));
const written = compileCourse(readCourseSources('.')).course?.caseStudies ?? [];

describe('what is proved of a story', () => {
  it('has all four of the course to prove', () => {
    expect(written.map(({ id }) => id).sort()).toEqual(['CS1', 'CS2', 'CS3', 'CS4']);
  });

  it('finds the farthest landing and the share of routes that meet an outcome, as listing does', () => {
    for (const [index, story] of [...drawn, ...written].entries()) {
      const marked = {
        ...story,
        passages: story.passages.map((p, at) => ({ ...p, outcomes: at % 3 === index % 3 ? ['LO1'] : [] })),
      };
      const graph = storyGraphOf(marked);
      const { routes } = allRoutes(graph);
      const proof = proveStory(graph, ['LO1']);
      const moves = routes.flatMap((route) => {
        const { before, after } = states(marked, route);
        return METERS.map((meter) => Math.abs(after[meter] - before[meter]));
      });
      expect(Math.max(0, ...proof.landings.map(({ by }) => Math.abs(by)))).toBe(Math.max(0, ...moves));
      const meeting = routes.filter(({ passages }) =>
        passages.some((id) => graph.passages.get(id)?.outcomes?.includes('LO1')),
      );
      expect(proof.outcomes[0]?.share).toBeCloseTo(meeting.length / routes.length, 9);
    }
  });

  it.each(written.map((story) => [story.id, story] as const))('%s: both ways of leaning cost', (_, story) => {
    const graph = storyGraphOf(story);
    const { routes } = allRoutes(graph);
    const { leanings, bestTotal } = proveStory(graph, story.objectives);
    expect(leanings.map(({ stance }) => stance)).toEqual(['over', 'under']);
    for (const { stance, percent, total: most } of leanings) {
      const leaning = routes.filter(({ passages, choices }) =>
        choices.every((choice, index) => {
          const offered = graph.passages.get(passages[index] ?? '')?.choices ?? [];
          if (offered.some((other) => other.stance === stance)) return choice.stance === stance;
          return choice.quality === Math.max(...offered.map(({ quality }) => quality));
        }),
      );
      const scores = leaning.map(({ choices }) => storyScore(choices.map(({ quality }) => quality)).percent);
      expect(percent).toBe(Math.max(...scores));
      expect(most).toBe(Math.max(...leaning.map((route) => total(states(story, route).after))));
      expect(percent).toBeLessThanOrEqual(60);
      expect(most).toBeLessThan(bestTotal - 9);
    }
  });

  it.each(written.map((story) => [story.id, story] as const))('%s: plays on every route as proved', (_, story) => {
    const graph = storyGraphOf(story);
    const { survey } = proveStory(graph, story.objectives);
    const { routes, complete } = allRoutes(graph);
    expect(complete).toBe(true);
    expect(routes).toHaveLength(survey.count);
    for (const [seed, route] of routes.entries()) {
      let play = Playthrough.start(graph, seed);
      for (const { id, stance } of route.choices) {
        expect(STANCES).toContain(stance);
        play = Playthrough.resume(graph, play.choose(id).continueOn().toCaseProgress());
      }
      expect(play.ending?.passage).toBe(route.ending);
      expect(play.meters).toEqual(states(story, route).after);
      expect(play.score).toEqual(storyScore(route.choices.map(({ quality }) => quality)));
      expect(play.score.percent).toBeGreaterThanOrEqual(survey.lowestPercent);
      expect(play.runs).toBe(1);
    }
  });
});
