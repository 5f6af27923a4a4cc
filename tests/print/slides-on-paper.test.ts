import { describe, expect, it } from 'vitest';
import { planSlideDeck } from '../../src/deck/index.js';
import { renderGuide, renderNotePages, renderPaper } from '../../src/print/index.js';
import { COMPILED } from './course.js';

const deck = planSlideDeck(COMPILED.course);
const slides = deck.groups.flatMap((group) => group.slides);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('the facilitator guide', () => {
  const { body } = renderGuide(deck, new Map([['part-mod1', 7]]));

  it('has every slide of a lesson, and every passage of a story in full', () => {
    for (const { content, folio } of slides) {
      if (content.kind === 'vote') continue;
      expect(body).toContain(`Slide ${folio}`);
      if (content.kind === 'passage') expect(body).toContain(content.html);
    }
  });

  it('prints the same notes once, and says later on which slide they stand', () => {
    const [story] = deck.groups.filter(({ kind }) => kind === 'case');
    const passages = story?.slides.filter(({ content }) => content.kind === 'passage') ?? [];
    const [first] = passages;
    expect(new Set(passages.map(({ notes }) => notes.html)).size).toBe(1);
    expect(count(body, /slowly\. It takes about 45 seconds/g)).toBe(COMPILED.course.caseStudies.length);
    expect(first?.notes.html).toContain('45 seconds');
  });

  it('says of each choice to which slide it leads', () => {
    const folios = new Map(slides.map(({ id, folio }) => [id, folio]));
    const leads = slides.flatMap(({ content }) => (content.kind === 'feedback' ? content.choices : []));
    for (const { leadsTo } of leads) expect(body).toContain(`Leads to slide ${folios.get(leadsTo) ?? 0}.`);
  });

  it('puts pages into its list of contents once they are known', () => {
    expect(body).toMatch(/href="#part-mod1"><span>[^<]*<\/span> <b>7<\/b>/);
    expect(body).toMatch(/href="#part-mod2"><span>[^<]*<\/span> <b><\/b>/);
  });
});

describe('slides three to a page', () => {
  const { body } = renderNotePages(deck);

  it('leave of a story all but its opener to the booklet', () => {
    const lessons = deck.groups.filter(({ kind }) => kind !== 'case').flatMap((group) => group.slides);
    const shown = lessons.length + COMPILED.course.caseStudies.length;
    expect(count(body, /class="slide-picture"/g)).toBe(shown);
    expect(count(body, /class="leaf"/g)).toBe(Math.ceil(shown / 3));
  });

  it('have no link that would lead nowhere', () => {
    expect(body).not.toContain('href="#/');
  });
});

it('a page for the printer fetches nothing', () => {
  const page = renderPaper(renderNotePages(deck), 'p{}');
  expect(page).toContain(`default-src 'none'`);
  expect(page).not.toMatch(/(src|href)="https?:/);
});
