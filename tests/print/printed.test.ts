import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printGuide, printWorkbook } from '../../scripts/build-handouts.js';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.js';
import { paperStyles } from '../../scripts/paper-styles.js';
import { printPdf } from '../../scripts/print-pdf.js';
import { readPdf, type PdfContents } from '../../scripts/read-pdf.js';
import { planSlideDeck } from '../../src/deck/index.js';
import {
  planBooklet,
  renderBooklet,
  renderExercises,
  renderNotePages,
  renderVoteCards,
} from '../../src/print/index.js';
import { COMPILED, storyNamed } from './course.js';

/** What came out of the printer, read back: all of it. */
const { course } = COMPILED;
const deck = planSlideDeck(course);
const slides = deck.groups.flatMap((group) => group.slides);
/** A whole build, with the time that tests have for one. */
const BUILD_MS = 60_000;
let browser: Browser;
let css: string;

beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath && { executablePath }) });
  css = await paperStyles();
}, BUILD_MS);
afterAll(() => browser.close());

function expectWellMade(pdf: PdfContents): void {
  expect(pdf.language).toBe(course.language);
  expect(pdf.tagged).toBe(true);
  expect(pdf.pages.flatMap((words, at) => (words.length < 40 ? [at + 1] : []))).toEqual([]);
  for (const { title, page } of pdf.bookmarks) expect(squeezed(pdf.pages[page - 1])).toContain(squeezed(title));
}

/** Every page has its number at its foot, after `title` or, where that is written last, at its end. */
function expectNumbered(pdf: PdfContents, title = ''): void {
  const foot = title ? new RegExp(`${title} (\\d+)(?= |$)`) : /(\d+)$/;
  const feet = pdf.pages.map((words) => Number(foot.exec(words)?.[1]));
  expect(feet).toEqual(pdf.pages.map((_, at) => at + 1));
}

/** Between words that are set apart, a PDF may or may not have a space. */
function squeezed(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, '');
}

describe.each(course.caseStudies.map((story) => [story.title, story] as const))('the booklet of %s', (_, story) => {
  let pdf: PdfContents;
  beforeAll(async () => {
    pdf = await readPdf(await printPdf(browser, renderBooklet(story, course.language), css));
  }, BUILD_MS);

  it('is tagged, named, has its language, bookmarks that land, and no blank page', () => {
    expect(pdf.title).toBe(story.title);
    expectWellMade(pdf);
  });

  it('has its number at the foot of every page', () => {
    expectNumbered(pdf);
  });

  it('says at each choice a page on which a box waits for just that choice', () => {
    const sent = pdf.pages.flatMap((words, at) =>
      [...(words.split('What will you do?')[1] ?? '').matchAll(/([ABC]) .*?Turn to page (\d+)/g)].map((found) => ({
        from: `Page ${at + 1}, choice ${found[1] ?? ''}`,
        to: Number(found[2]),
      })),
    );
    expect(sent).toHaveLength(story.passages.flatMap((passage) => passage.choices).length);
    for (const { from, to } of sent) expect(pdf.pages[to - 1]).toContain(from);
  });

  it('sends every ending to the questions, which stand there', () => {
    const { talkPage } = planBooklet(story);
    const endings = pdf.pages.filter((words) => words.includes(`Now turn to page ${talkPage}`));
    expect(endings).toHaveLength(story.endings.length);
    expect(pdf.pages[talkPage - 1]).toContain('Talk it over');
  });
});

describe('the printed workbook', () => {
  let pdf: PdfContents;
  beforeAll(async () => {
    pdf = await readPdf(await printWorkbook(browser, COMPILED, css));
  }, BUILD_MS);

  it('is tagged, has its language, bookmarks that land, and no blank page', () => {
    expect(pdf.title).toContain(COMPILED.course.title);
    expectWellMade(pdf);
  });

  it('lists its parts with the pages on which they begin', () => {
    const [cover = ''] = pdf.pages;
    const list = cover.slice(cover.indexOf('What is in here') + 'What is in here'.length);
    const entries = [...list.matchAll(/([A-Z][a-z ]+?) (\d+)/g)].map(
      (found) => [found[1] ?? '', Number(found[2])] as const,
    );
    expect(entries.map(([title]) => title)).toEqual([
      'Record of a decision',
      'A plan that belongs to a person',
      'Thinking ahead',
      'My action plan',
      'Words to use',
      'Words explained',
      'Where to turn',
    ]);
    for (const [title, page] of entries) expect(pdf.pages[page - 1]?.slice(0, 160)).toContain(title);
  });

  it('has the four sheets blank, the words, and where to turn', () => {
    const words = pdf.pages.join(' ');
    expect(words).toContain('Best case, most likely, worst case');
    expect(words).toContain('attention-seeking');
    expect(words).not.toContain('wander*');
    expect(words).toContain('116 123');
    expect(words).toContain('Practice document. Not a care record. Do not use real names.');
  });
});

it('stops where a page holds more than fits on it, and names the page', async () => {
  const story = storyNamed('CS1');
  const [first, ...others] = story.passages;
  if (!first) throw new Error('a story has passages');
  const long = { ...story, passages: [{ ...first, html: first.html.repeat(12) }, ...others] };
  await expect(printPdf(browser, renderBooklet(long, 'en-GB'), css)).rejects.toThrow(/too much for page 3 /);
});

describe('the facilitator guide', () => {
  let pdf: PdfContents;
  /** Slides by the page that shows them. */
  let shown: Map<number, string>;
  beforeAll(async () => {
    pdf = await readPdf(await printGuide(browser, deck, css));
    shown = new Map(pdf.pages.flatMap((words) => labelsOn(words).map((folio) => [folio, words] as const)));
  }, BUILD_MS);

  it('is tagged, has its language, bookmarks that land, and no blank page', () => {
    expect(pdf.title).toContain('Facilitator guide');
    expectWellMade(pdf);
  });

  it('lists its parts with the pages on which they begin', () => {
    const list = squeezed(pdf.pages.slice(0, 2).join(' ')).split('Whatisinhere')[1] ?? '';
    const parts = deck.groups.filter(({ kind }) => kind !== 'title');
    for (const { id, title } of parts) {
      const page = pdf.places.get(`part-${id.toLowerCase()}`) ?? 0;
      expect(list).toContain(`${squeezed(title)}${page}`);
      expect(squeezed(pdf.pages[page - 1])).toContain(squeezed(title));
    }
  });

  it('shows the slides that it sends to, and each with its words', () => {
    const sent = pdf.pages.flatMap((words) =>
      [...words.matchAll(/(?:to|for) slide (\d+)\b/g)].map(([, n]) => Number(n)),
    );
    expect(sent.length).toBeGreaterThan(slides.filter(({ content }) => content.kind === 'feedback').length);
    for (const folio of sent) expect(shown.has(folio), `slide ${folio}`).toBe(true);
    for (const { folio, content } of slides) {
      if (content.kind !== 'passage' && content.kind !== 'ending') continue;
      expect(squeezed(shown.get(folio))).toContain(squeezed(content.title));
    }
  });
});

describe('slides three to a page', () => {
  let pdf: PdfContents;
  beforeAll(async () => {
    pdf = await readPdf(await printPdf(browser, renderNotePages(deck), css));
  }, BUILD_MS);

  it('are tagged, have their language, bookmarks that land, numbers, and no blank page', () => {
    expectWellMade(pdf);
    expectNumbered(pdf, course.title);
  });

  it('show three slides a page, in order, and no page without one', () => {
    const labels = pdf.pages.map(labelsOn);
    expect(labels.flat()).toEqual([...labels.flat()].sort((a, b) => a - b));
    expect(labels.slice(0, -1).every((page) => page.length === 3)).toBe(true);
    expect(labels.at(-1)).not.toEqual([]);
  });
});

it(
  'the vote cards are one tagged page with a bookmark for each letter',
  async () => {
    const pdf = await readPdf(await printPdf(browser, renderVoteCards(course.caseStudies, course.language), css));
    expectWellMade(pdf);
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual(['Vote cards', 'Choice A', 'Choice B', 'Choice C']);
  },
  BUILD_MS,
);

it(
  'the exercise sheets have the records, scenes and sentences that the slides speak of',
  async () => {
    const pdf = await readPdf(await printPdf(browser, renderExercises(course), css));
    expectWellMade(pdf);
    const words = squeezed(pdf.pages.join(' '));
    for (const said of ['Find six differences', 'Fair dissent', 'Which idea is speaking?', 'Rewriting relay']) {
      expect(words).toContain(squeezed(said));
    }
    const relay = slides.find(({ id }) => id === 'mod3_say-it-plainly')?.content;
    const html = relay && 'html' in relay ? relay.html : '';
    const weak = [...html.matchAll(/<li>“(?:To )?(.+?)\.”/g)].map(([, sentence = '']) => sentence);
    expect(weak).toHaveLength(5);
    for (const sentence of weak) expect(words.toLowerCase()).toContain(squeezed(sentence).toLowerCase());
    expect(words).toContain(squeezed('Kim tells the lifeguard.'));
  },
  BUILD_MS,
);

/** The numbers under the slides of a page. */
function labelsOn(words: string): number[] {
  return [...words.matchAll(/Slide (\d+)/g)].map(([, folio]) => Number(folio));
}
