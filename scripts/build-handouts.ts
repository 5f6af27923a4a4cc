import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import type { CompiledCourse } from '../src/compiler/index.js';
import type { Course } from '../src/course/index.js';
import { planSlideDeck, type SlideDeck } from '../src/deck/index.js';
import {
  renderBooklet,
  renderExercises,
  renderGuide,
  renderNotePages,
  renderPowerPoint,
  renderVoteCards,
  renderWorkbook,
} from '../src/print/index.js';
import { accentStyles } from '../src/organisation/index.js';
import { drawPictures } from './draw-pictures.js';
import { blankWorksheets } from './blank-worksheets.js';
import { BROWSER_ARGS } from './find-browser.js';
import { paperStyles } from './paper-styles.js';
import { printPdf, printWithContents } from './print-pdf.js';
import type { ProgressLine } from './progress-line.js';
import { readThemeColours } from './read-theme-colours.js';

const ROOT = resolve(import.meta.dirname, '..');

export const POWERPOINT = 'positive-risk-taking.pptx';

export type CompiledWhole = CompiledCourse & { readonly course: Course };

/** A file to write, its name with its ending. */
export interface Handout {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything on paper, one after the other. @throws when a page holds more than fits on it */
export async function* printHandouts(browser: Browser, compiled: CompiledWhole): AsyncGenerator<Handout> {
  const { course } = compiled;
  const css = (await paperStyles()) + accentStyles(course.organisation);
  const deck = planSlideDeck(course);
  yield { name: 'facilitator-guide.pdf', bytes: await printGuide(browser, deck, css) };
  yield { name: 'workbook.pdf', bytes: await printWorkbook(browser, compiled, css) };
  const papers = [
    renderNotePages(deck),
    renderExercises(course),
    ...course.caseStudies.map((story) => renderBooklet(story, course.language)),
    renderVoteCards(course.caseStudies, course.language),
  ];
  for (const paper of papers) yield { name: `${paper.name}.pdf`, bytes: await printPdf(browser, paper, css) };
  yield { name: POWERPOINT, bytes: await makePowerPoint(browser, course, css) };
}

/** The deck for PowerPoint, with its drawings as the browser draws them. */
export async function makePowerPoint(browser: Browser, course: Course, css: string): Promise<Uint8Array> {
  const deck = planSlideDeck(course);
  const slides = deck.groups.flatMap((group) => group.slides);
  const pictures = slides.flatMap(({ content }) => ('picture' in content ? [content.picture] : []));
  return renderPowerPoint(deck, {
    pictures: await drawPictures(browser, pictures, css),
    colours: readThemeColours(ROOT, course.organisation),
  });
}

export function printGuide(browser: Browser, deck: SlideDeck, css: string): Promise<Uint8Array> {
  return printWithContents(browser, (pages) => renderGuide(deck, pages), css);
}

export async function printWorkbook(browser: Browser, compiled: CompiledWhole, css: string): Promise<Uint8Array> {
  const { course, editorial } = compiled;
  const sheets = await blankWorksheets(course);
  const words = editorial.avoid.flatMap(({ heard, say }) => (heard === undefined ? [] : [{ heard, say }]));
  return printWithContents(browser, (pages) => renderWorkbook({ course, sheets, words }, pages), css);
}

/** Writes all handouts anew into `outDir`. @returns the files' names, in the order of their making */
export async function buildHandouts(
  compiled: CompiledWhole,
  outDir: string,
  executablePath: string,
  progress: ProgressLine,
): Promise<readonly string[]> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  const names: string[] = [];
  try {
    for await (const { name, bytes } of printHandouts(browser, compiled)) {
      progress.step(`Made ${name}`);
      await writeFile(join(outDir, name), bytes);
      names.push(name);
    }
  } finally {
    await browser.close();
  }
  return names;
}
