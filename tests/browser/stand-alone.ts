import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { outlineOf, placesOf } from '../../src/course/index.js';
import { hashOf } from '../../src/player/view.js';
import { PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';

export const course = compileOrStop(ROOT).course;
export const outline = outlineOf(course);

/** The part after `#` of every page that the player has. */
export const ADDRESSES: readonly string[] = [
  '#/',
  ...placesOf(outline).map(({ id }) => hashOf({ kind: 'place', id }, outline)),
  '#/break',
  '#/finish',
  '#/words',
  '#/sources',
  '#/support',
  '#/record',
  '#/live',
  '#/someone-else',
];

/** The address of a stand-alone copy on disk. */
export const copyIn = (folder: string): string => pathToFileURL(join(folder, 'index.html')).href;
/** Of the course as it was built. */
export const COPY = copyIn(PRODUCTS.standalone);

/** Opens a stand-alone copy from disk, as by a double click, and waits until its first button works. */
export async function openFrom(folder: string, page: Page): Promise<void> {
  await page.goto(copyIn(folder));
  await expect(page.locator('.go a.btn')).toBeVisible();
}

/** Turns to a page by its address and waits for its heading to have the focus. */
export async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  if (address === '#/') await expect(page.locator('.mods')).toBeVisible();
  else await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // A lesson module comes in a part of its own.
  await expect(page.locator('.flow > [role="status"]')).toHaveCount(0);
}

/** What the stand-alone copy keeps on the device: what a page opened later begins with. */
export async function keptOnDevice(page: Page): Promise<string> {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', `course.${course.id}`);
}

/** Tells a store that gave nothing back from a course that did not read it. */
export async function expectKept(page: Page, part: string): Promise<void> {
  await expect.poll(() => keptOnDevice(page), 'the device’s record').toContain(part);
}

export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
