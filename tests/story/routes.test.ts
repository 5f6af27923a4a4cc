import { describe, expect, it } from 'vitest';
import { allRoutes, Playthrough, storyGraphOf, surveyRoutes } from '../../src/story/index.js';
import { FERRY, ferry, passage, someStory } from './fixtures.js';

describe('routes', () => {
  it('lists every route, choice by choice', () => {
    const { routes, complete } = allRoutes(FERRY);
    expect(complete).toBe(true);
    expect(routes.map(({ passages }) => passages.join(' '))).toEqual([
      'pier deck shore',
      'pier deck drift',
      'pier cabin deck shore',
      'pier cabin deck drift',
      'pier cabin drift',
      'pier drift',
    ]);
  });

  it.each([
    [6, 6, true],
    [5, 5, false],
  ])('with a limit of %i gives %i routes, complete: %s', (limit, count, complete) => {
    expect(allRoutes(FERRY, limit)).toMatchObject({ routes: { length: count }, complete });
  });

  it('surveys them without listing', () => {
    expect(surveyRoutes(FERRY)).toEqual({
      count: 6,
      shortest: 1,
      longest: 3,
      lowestPercent: 0,
      highestPercent: 100,
      endings: new Map([
        ['shore', 2],
        ['drift', 4],
      ]),
    });
  });

  it('tells of an ending that no route comes to', () => {
    const dry = ferry({
      passages: ferry().passages.map((p) => (p.id === 'deck' ? passage('deck', ['a>drift:3']) : p)),
    });
    expect(surveyRoutes(storyGraphOf(dry)).endings.get('shore')).toBe(0);
  });

  it('surveys exactly what listing finds, and what playing scores', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const graph = storyGraphOf(someStory(11, seed));
      const { routes } = allRoutes(graph);
      const percents = routes.map(({ choices }) => {
        const played = choices.reduce((run, { id }) => run.choose(id).continueOn(), Playthrough.start(graph, seed));
        expect(played.ending).toBeDefined();
        return played.score.percent;
      });
      const lengths = routes.map(({ choices }) => choices.length);
      const survey = surveyRoutes(graph);
      expect(survey).toMatchObject({
        count: routes.length,
        shortest: Math.min(...lengths),
        longest: Math.max(...lengths),
        lowestPercent: Math.min(...percents),
        highestPercent: Math.max(...percents),
      });
      for (const [id, count] of survey.endings) {
        expect(count).toBe(routes.filter(({ ending }) => ending === id).length);
      }
    }
  });

  it('counts more routes than could ever be listed', () => {
    const size = 60;
    const passages = Array.from({ length: size }, (_, i) =>
      passage(`p${i}`, i === size - 1 ? [] : [`a>p${i + 1}:3`, `b>p${i + 1}:1`]),
    );
    const graph = storyGraphOf(
      ferry({ start: 'p0', passages, endings: [{ passage: 'p59', label: '', outcome: '', landing: {} }] }),
    );
    expect(surveyRoutes(graph)).toMatchObject({ count: 2 ** 59, shortest: 59, longest: 59, lowestPercent: 33 });
    expect(allRoutes(graph, 1000)).toMatchObject({ routes: { length: 1000 }, complete: false });
  });
});
