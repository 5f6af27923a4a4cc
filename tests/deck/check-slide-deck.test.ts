import { expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/course/index.js';
import { checkSlideDeck, planSlideDeck } from '../../src/deck/index.js';
import { COURSE, slide, withSlides } from './fixture.js';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

it('has nothing to say about thirty words, title and kicker included', () => {
  const course = withSlides(slide({ kicker: words(2), title: words(8), html: `<p>${words(20)}</p>` }));
  expect(checkSlideDeck(planSlideDeck(course))).toEqual([]);
});

it('warns of the thirty-first, and says where', () => {
  const course = withSlides(slide({ title: words(11), html: `<p>${words(19)} <em>word</em> – </p>` }));
  expect(checkSlideDeck(planSlideDeck(course)).map(formatDiagnostic)).toMatchInlineSnapshot(`
    [
      "content/lessons/04-what-lies-underneath/index.md:10:1 warning slide-too-long: the slide has 31 words; a room reads at most 30. Move some into its notes, or make two slides of it. A page without a :::slide shows its title and lead",
    ]
  `);
});

it('leaves stories alone, however long', () => {
  const [first] = COURSE.caseStudies;
  if (!first) throw new Error('the fixture has a case study');
  const passages = first.passages.map((passage) => ({ ...passage, html: `<p>${words(100)}</p>` }));
  expect(checkSlideDeck(planSlideDeck({ ...COURSE, caseStudies: [{ ...first, passages }] }))).toEqual([]);
});
