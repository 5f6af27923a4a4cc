import { describe, expect, it } from 'vitest';
import { planBooklet, renderBooklet } from '../../src/print/index.js';
import { COMPILED } from './course.js';

describe.each(COMPILED.course.caseStudies.map((story) => [story.id, story] as const))(
  'the booklet of %s',
  (_, story) => {
    const booklet = planBooklet(story);
    const passageOn = new Map(booklet.pages.map(({ page, passage }) => [page, passage.id]));

    it('gives each passage one page, in a row, the start first', () => {
      const [first] = booklet.pages;
      expect(first?.passage.id).toBe(story.start);
      expect(booklet.pages.map(({ page }) => page)).toEqual(story.passages.map((_passage, index) => index + 3));
      expect(new Set(passageOn.values()).size).toBe(story.passages.length);
    });

    it('sends each choice to the page of its passage, and never to a neighbour', () => {
      for (const { page, passage, exits } of booklet.pages) {
        expect(exits.map((exit) => passageOn.get(exit.page))).toEqual(passage.choices.map(({ target }) => target));
        for (const exit of exits) expect(Math.abs(exit.page - page)).toBeGreaterThan(1);
      }
    });

    it('has what each choice brings on the page that it leads to, and nowhere else', () => {
      const sent = booklet.pages.flatMap(({ page, exits }) =>
        exits.map((exit) => `${page}${exit.letter} ${exit.page}`),
      );
      const met = booklet.pages.flatMap(({ page, arrivals }) =>
        arrivals.map((way) => `${way.page}${way.letter} ${page}`),
      );
      expect(met.sort()).toEqual(sent.sort());
    });

    it('mixes endings with the rest', () => {
      const endings = booklet.pages.filter(({ ending }) => ending).map(({ page }) => page);
      expect(endings).toHaveLength(story.endings.length);
      expect(Math.min(...endings)).toBeLessThan(booklet.talkPage - story.endings.length);
    });

    it('tells the balanced route by pages and letters that lead along it', () => {
      const pages = booklet.bestRoute.map(({ page }) => passageOn.get(page));
      expect(pages).toEqual(story.bestRoute);
      booklet.bestRoute.forEach(({ page, letter }, at) => {
        const exits = booklet.pages.find((candidate) => candidate.page === page)?.exits ?? [];
        expect(exits.find((exit) => exit.letter === letter)?.page).toBe(booklet.bestRoute[at + 1]?.page);
      });
    });

    it('is the same each time', () => {
      expect(renderBooklet(story, 'en-GB').body).toBe(renderBooklet(story, 'en-GB').body);
    });
  },
);
