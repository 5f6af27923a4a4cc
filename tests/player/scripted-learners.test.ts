import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseStudy, Choice, Course } from '../../src/course/index.js';
import { decisionInteraction } from '../../src/player/case-study/decision-interaction.js';
import { Run } from '../../src/player/case-study/run.svelte.js';
import type { Player } from '../../src/player/player.svelte.js';
import { allRoutes, storyGraphOf } from '../../src/story/index.js';
import { numbersFrom } from '../story/fixtures.js';
import { compiledCourse, openPlayer } from './open-player.js';

/** Learners who play each story to an end by a rule, through the player, a session and a strict run-time. */
type Rule = (choices: readonly Choice[]) => Choice;

const by =
  (worth: (choice: Choice) => number): Rule =>
  (choices) => {
    const [first] = [...choices].sort((a, b) => worth(b) - worth(a));
    if (!first) throw new Error('There is nothing to choose.');
    return first;
  };
const best = by(({ quality }) => quality);
const leaning = (stance: Choice['stance']): Rule =>
  by(({ stance: own, quality }) => (own === stance ? 10 : 0) + quality);

let course: Course;
beforeAll(() => {
  course = compiledCourse();
});

function playOut(player: Player, story: CaseStudy, choose: Rule): { percent: number; decisions: number } {
  const run = new Run(player, story);
  if (run.playthrough) run.again();
  else run.begin();
  for (;;) {
    const play = run.playthrough;
    if (!play) throw new Error('Nothing is under way.');
    if (play.ending) return { percent: play.score.percent, decisions: play.steps.length };
    run.choose(choose(play.choices));
    run.continueOn();
  }
}

/** The rule's way through the graph, without any of the player's machinery. */
function percentOf(story: CaseStudy, choose: Rule): number {
  const qualities: number[] = [];
  let at = story.passages.find(({ id }) => id === story.start);
  while (at && at.choices.length > 0) {
    const { quality, target } = choose(at.choices);
    qualities.push(quality);
    at = story.passages.find(({ id }) => id === target);
  }
  return Math.round((100 * qualities.reduce((sum, quality) => sum + quality, 0)) / (3 * qualities.length));
}

/** The best percentage of a story as the LMS holds it, under the story's own objective. */
function heldPercent(server: ReadonlyMap<string, string>, story: string, edition: string): number {
  const entry = [...server].find(([element, value]) => /^cmi\.objectives\.\d+\.id$/.test(element) && value === story);
  const number = entry?.[0].split('.')[2] ?? '';
  const held =
    edition === 'scorm12'
      ? server.get(`cmi.objectives.${number}.score.raw`)
      : server.get(`cmi.objectives.${number}.score.scaled`);
  return Math.round(Number(held) * (edition === 'scorm12' ? 1 : 100));
}

describe.each(['scorm12', 'scorm2004'] as const)('scripted learners in strict %s', (edition) => {
  it.each<[string, Rule]>([
    ['the best', best],
    ['the cautious', leaning('over')],
    ['the reckless', leaning('under')],
  ])('%s gets in the LMS what the graph says, with nothing refused, and finds it again', async (_, rule) => {
    const { api, page, player } = await openPlayer(course, edition);
    for (const story of course.caseStudies) expect(playOut(player, story, rule).percent).toBe(percentOf(story, rule));
    page.clock.pass(60_000);
    await player.leave();
    expect(api.log.refusals).toEqual([]);
    for (const story of course.caseStudies) {
      expect(heldPercent(api.server, story.id, edition)).toBe(percentOf(story, rule));
    }
    const again = await openPlayer(course, edition, { server: new Map(api.server) });
    expect(again.player.progress.cases).toEqual(player.progress.cases);
  });

  it('five hundred at random score only what a route scores, and their best is kept', async () => {
    const next = numbersFrom(7);
    const random: Rule = (choices) => choices[next(choices.length)] ?? best(choices);
    const { api, page, player } = await openPlayer(course, edition);
    const possible = new Map(
      course.caseStudies.map((story) => [
        story.id,
        new Set(
          allRoutes(storyGraphOf(story)).routes.map(({ choices }) =>
            Math.round((100 * choices.reduce((sum, { quality }) => sum + quality, 0)) / (3 * choices.length)),
          ),
        ),
      ]),
    );
    const highest = new Map<string, number>();
    for (let learner = 0; learner < 500; learner++) {
      const story = course.caseStudies[learner % course.caseStudies.length];
      if (!story) continue;
      const { percent } = playOut(player, story, random);
      expect(possible.get(story.id)).toContain(percent);
      highest.set(story.id, Math.max(percent, highest.get(story.id) ?? 0));
      page.clock.pass(2_000);
    }
    await player.leave();
    expect(api.log.refusals).toEqual([]);
    for (const { id } of course.caseStudies) {
      expect(player.progress.cases[id]?.runs).toBe(125);
      expect(heldPercent(api.server, id, edition)).toBe(highest.get(id));
    }
  });
});

it('describes each decision by story and passage, under a lasting id, with the best letters', () => {
  for (const story of course.caseStudies) {
    for (const passage of story.passages) {
      for (const choice of passage.choices) {
        const told = decisionInteraction(story, passage, choice, 3);
        expect(told.id).toBe(`${story.id}_${passage.id.replaceAll('-', '_')}`);
        expect(told.description).toBe(`${story.title}: ${passage.title}`);
        expect(told.correctResponse).toEqual(
          passage.choices.filter(({ quality }) => quality === 3).map(({ id }) => id),
        );
        expect(told.result).toBeCloseTo(choice.quality / 3, 9);
      }
    }
  }
});
