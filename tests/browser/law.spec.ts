import type { Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { NATIONS } from '../../src/course/index.js';
import { strings } from '../../src/ui/strings.en-GB.js';
import { expectAccessible } from './axe.js';
import { expect, test } from './local-lms.js';
import { course, openFrom, turnTo } from './stand-alone.js';

const PAGE = '#/MOD2/where-you-work';
const laws = course.lessons
  .find(({ id }) => id === 'MOD2')
  ?.pages.find(({ id }) => id === 'where-you-work')
  ?.blocks.filter((block) => block.kind === 'law');

const shown = (page: Page) => page.locator('.law-title').allInnerTexts();
const titlesFor = (nation: string) =>
  laws?.filter(({ nations }) => nations.some((name) => name === nation || name === 'uk')).map(({ title }) => title);

test('law shows for the nation that is chosen by keyboard, is announced, and is remembered', async ({ page }) => {
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, PAGE);
  await page.getByRole('radio', { name: 'England' }).focus();
  for (const [index, nation] of NATIONS.entries()) {
    if (index > 0) await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: strings.nations[nation] })).toBeChecked();
    expect(await shown(page)).toEqual(titlesFor(nation));
    await expect(page.locator('.nation-switch [role="status"]')).toContainText(strings.nations[nation]);
  }
  await expectAccessible(page.mainFrame(), 'law for Northern Ireland');

  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, PAGE);
  expect(await shown(page)).toEqual(titlesFor('northern-ireland'));
});

test('law prints for the chosen nation, and names it', async ({ page }) => {
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, PAGE);
  await page.getByRole('radio', { name: 'Wales' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('radio', { name: 'Wales' })).toBeHidden();
  await expect(page.locator('.nation-switch')).toContainText('Wales');
  expect(await shown(page)).toEqual(titlesFor('wales'));
});

test('what editors have still to verify is not in the learner’s copy', async ({ page }) => {
  const unverified = laws?.flatMap((law) => law.unverified ?? []) ?? [];
  expect(unverified.length).toBeGreaterThan(0);
  await openFrom(PRODUCTS.standalone, page);
  const html = await page.content();
  for (const { title } of laws ?? []) expect(html, 'the law itself').toContain(title);
  for (const point of unverified) expect(html).not.toContain(point);
});
