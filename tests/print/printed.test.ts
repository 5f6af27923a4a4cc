import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printWorkbook } from '../../scripts/build-handouts.js';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.js';
import { paperStyles } from '../../scripts/paper-styles.js';
import { printPdf } from '../../scripts/print-pdf.js';
import { readPdf, type PdfContents } from '../../scripts/read-pdf.js';
import { planBooklet, renderBooklet } from '../../src/print/index.js';
import { COMPILED, storyNamed } from './course.js';

/** What came out of the printer, read back: one booklet and the workbook stand for all of their kinds. */
const story = storyNamed('CS1');
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
  expect(pdf.language).toBe(COMPILED.course.language);
  expect(pdf.tagged).toBe(true);
  expect(pdf.pages.flatMap((words, at) => (words.length < 40 ? [at + 1] : []))).toEqual([]);
  for (const { title, page } of pdf.bookmarks) expect(squeezed(pdf.pages[page - 1])).toContain(squeezed(title));
}

/** Between words that are set apart, a PDF may or may not have a space. */
function squeezed(words: string | undefined): string {
  return (words ?? '').replace(/\s+/g, '');
}

describe('a printed story', () => {
  let pdf: PdfContents;
  beforeAll(async () => {
    pdf = await readPdf(await printPdf(browser, renderBooklet(story, COMPILED.course.language), css));
  }, BUILD_MS);

  it('is tagged, named, has its language, bookmarks that land, and no blank page', () => {
    expect(pdf.title).toBe(story.title);
    expectWellMade(pdf);
  });

  it('has its number at the foot of every page', () => {
    const feet = pdf.pages.map((words) => Number(/\d+$/.exec(words)?.[0]));
    expect(feet).toEqual(pdf.pages.map((_, at) => at + 1));
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

  it('stops where a page holds more than fits on it, and names the page', async () => {
    const [first, ...others] = story.passages;
    if (!first) throw new Error('a story has passages');
    const long = { ...story, passages: [{ ...first, html: first.html.repeat(12) }, ...others] };
    await expect(printPdf(browser, renderBooklet(long, 'en-GB'), css)).rejects.toThrow(/too much for page 3 /);
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
