import type { Locator } from '@playwright/test';
import { placesOf, outlineOf } from '../../src/course/index.js';
import { PRODUCTS } from '../../scripts/build-all.js';
import { hashOf } from '../../src/player/view.js';
import { expect, test } from './local-lms.js';
import { course, openFrom, sidewaysScroll, turnTo } from './stand-alone.js';
import { activitiesOf } from './whole-course.js';

/** Every activity on a phone, by fingers alone: what a mouse does elsewhere is a tap here. */

const outline = outlineOf(course);
const pages = course.lessons.flatMap((lesson) =>
  lesson.pages.map((page) => ({ page, plays: activitiesOf(page) })).filter(({ plays }) => plays.length > 0),
);

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

type Presses = Pick<Locator, 'click' | 'check'>;

/** As they are for a mouse, put back after each test: other files share the worker. */
let byMouse: Presses | undefined;

test.beforeEach(({ page }) => {
  const locator = Object.getPrototypeOf(page.locator('main')) as Presses;
  byMouse = { click: locator.click, check: locator.check };
  locator.click = function (this: Locator) {
    return this.tap();
  };
  locator.check = async function (this: Locator) {
    await this.tap();
    await expect(this).toBeChecked();
  };
});

test.afterEach(({ page }) => {
  Object.assign(Object.getPrototypeOf(page.locator('main')) as Presses, byMouse);
});

for (const { page: place, plays } of pages) {
  test(`${place.title}: done by taps on a phone`, async ({ page }) => {
    await openFrom(PRODUCTS.standalone, page);
    const found = placesOf(outline).find(({ id }) => id === place.trackingId);
    await turnTo(page, hashOf({ kind: 'place', id: found?.id ?? '' }, outline));
    for (const { play } of plays) await play(page.mainFrame());
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('a finger leaves no fill behind on what was refused', async ({ page }) => {
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, '#/MOD1/which-idea');
  const chips = page.locator('.ideas .chip');
  for (const place of [0, 1, 2]) await chips.nth(place).click();
  await expect(chips.nth(2)).toHaveAttribute('aria-pressed', 'false');
  const fill = (chip: Locator): Promise<string> => chip.evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await fill(chips.nth(2))).toBe(await fill(chips.nth(3)));
});
