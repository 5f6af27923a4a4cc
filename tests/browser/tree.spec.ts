import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { ADDRESSES, openFrom, turnTo } from './stand-alone.js';

/*
 * What assistive technology is given: roles, names and states of the key screens, whole, in tests/golden/tree-*.yaml.
 * Chromium's tree, which is what a screen reader reads from, and not what it says. A tree that should change:
 * `npx playwright test tests/browser/tree.spec.ts -u`, then read the difference.
 */

test.beforeEach(async ({ page }) => {
  // The order of a story's choices is drawn by lot.
  await page.addInitScript(() => (Math.random = () => 0.4));
  await openFrom(PRODUCTS.standalone, page);
});

async function expectTree(shown: Locator, name: string): Promise<void> {
  const path = join(ROOT, 'tests', 'golden', `tree-${name}.yaml`);
  const tree = `${(await shown.ariaSnapshot()).replace(/\b\d\d:\d\d\b/g, '00:00')}\n`;
  const { updateSnapshots } = test.info().config;
  if (updateSnapshots === 'all' || updateSnapshots === 'changed') writeFileSync(path, tree);
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '', `${path} holds what assistive technology is given`).toBe(
    tree,
  );
}

/** One heading of level 1 that names the page, no level left out, and the landmarks, each once. */
async function expectOutline(page: Page, address: string, footer = true): Promise<void> {
  for (const role of ['banner', 'main'] as const)
    await expect(page.getByRole(role), `${address}: ${role}`).toHaveCount(1);
  await expect(page.getByRole('contentinfo'), `${address}: contentinfo`).toHaveCount(footer ? 1 : 0);
  await expect(page.getByRole('heading', { level: 1 }), `${address}: h1`).toHaveCount(1);
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map(({ localName }) => Number(localName.slice(1))),
  );
  const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  expect(jumps, `${address}: heading levels ${levels.join(' ')}`).toEqual([]);
  await expect(page, address).toHaveTitle(/\S/);
}

/** The live regions whose words the act changed, and where it left the focus. */
async function heardAfter(page: Page, act: () => Promise<void>): Promise<{ said: string[]; focused: string }> {
  const live = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
  const read = () =>
    page
      .locator(live)
      .evaluateAll((regions) => regions.map((region) => (region.checkVisibility() ? region.textContent.trim() : '')));
  const before = await read();
  await act();
  // What the act led to is drawn once two frames have passed; a second announcement would come with it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const after = await read();
  const focused = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
  return { said: after.filter((text) => text !== '' && !before.includes(text)), focused };
}

test('every page has one main heading, its landmarks, and levels without a gap', async ({ page }) => {
  for (const address of ADDRESSES) {
    await turnTo(page, address);
    await expectOutline(page, address, address !== '#/');
  }
});

test('no live region stands inside another, which would be heard twice', async ({ page }) => {
  for (const address of ADDRESSES) {
    await turnTo(page, address);
    await expect(page.locator(':is([role="status"], [role="alert"]) :is([role="status"], [role="alert"])')).toHaveCount(
      0,
    );
  }
});

test('the tree of the first screen', async ({ page }) => {
  await expectTree(page.locator('body'), 'first-screen');
});

test('the tree of a page of a lesson', async ({ page }) => {
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await expectTree(page.locator('body'), 'lesson-page');
});

test('the tree of A0, with a card placed', async ({ page }) => {
  await turnTo(page, '#/MOD0/own-day');
  await page.getByRole('radio', { name: 'I think first' }).check();
  await expectTree(page.locator('body'), 'own-day');
});

test('the tree of a knowledge check with its feedback, which is heard once', async ({ page }) => {
  await turnTo(page, '#/MOD0/check-and-go');
  await page.getByRole('radio', { name: 'Only things with a risk form' }).check();
  const { said, focused } = await heardAfter(page, () => page.getByRole('button', { name: 'Check my answer' }).click());
  expect(said).toHaveLength(1);
  expect(said[0]).not.toContain(focused);
  await expectTree(page.locator('body'), 'check-with-feedback');
});

test('the trees of a story: passage, feedback and ending, each heard by its heading alone', async ({ page }) => {
  await turnTo(page, '#/CS1');
  await page.getByRole('button', { name: 'Start the story' }).click();
  await expectOutline(page, 'passage');
  await expectTree(page.locator('body'), 'story-passage');
  const heard = await heardAfter(page, () => page.locator('.choices button').first().click());
  expect(heard.said).toEqual([]);
  expect(heard.focused).toMatch(/^(Strong choice|Sound choice|Understandable, with a cost|Likely to cause harm)$/);
  await expectOutline(page, 'feedback');
  await expectTree(page.locator('body'), 'story-feedback');
  while (await page.getByRole('button', { name: 'Continue the story' }).isVisible()) {
    await page.getByRole('button', { name: 'Continue the story' }).click();
    await expect(page.locator('.verdict')).toBeHidden();
    if (await page.locator('.choices').isVisible()) await page.locator('.choices button').first().click();
  }
  await expectOutline(page, 'ending');
  await expectTree(page.locator('body'), 'story-ending');
});

for (const [name, label] of [
  ['contents', 'Contents'],
  ['settings', 'Settings'],
] as const) {
  test(`the tree of the ${name}`, async ({ page }) => {
    await turnTo(page, '#/MOD1/seeing-means-doing');
    await page.getByRole('banner').getByRole('button', { name: label }).click();
    const panel = page.getByRole('dialog', { name: label });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveCount(1);
    await expectTree(panel, name);
  });
}

test('the tree of what is left, and the way on', async ({ page }) => {
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await turnTo(page, '#/finish');
  await expectTree(page.locator('.left'), 'what-is-left');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Continue: Taking risks is part' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Taking risks is part' })).toBeFocused();
});

test('on paper a page of a lesson and a story say what they are part of', async ({ page }) => {
  for (const [address, title] of [
    ['#/MOD1/seeing-means-doing', 'Eight ideas that hold up good practice'],
    ['#/CS1', 'A paper every morning'],
  ] as const) {
    await page.emulateMedia({ media: 'screen' });
    await turnTo(page, address);
    const line = page.getByText(`Positive Risk Taking in Practice · ${title}`, { exact: true });
    await expect(line).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeVisible();
  }
});

test('the contents say what a page that was seen still owes', async ({ page }) => {
  for (const address of ['#/MOD0/own-day', '#/MOD0/check-and-go', '#/MOD0/welcome']) await turnTo(page, address);
  await page.getByRole('banner').getByRole('button', { name: 'Contents' }).click();
  const panel = page.getByRole('dialog', { name: 'Contents' });
  for (const words of ['Activity to do', 'Questions to do', 'You are here'])
    await expect(panel.getByRole('link', { name: words })).toHaveCount(1);
  await expect(panel.locator('.toc li.on')).toHaveCount(0);
  await panel.getByRole('link', { name: 'Case study' }).first().click();
  await page.getByRole('banner').getByRole('button', { name: 'Contents' }).click();
  await expect(panel.getByRole('link', { name: /^Case study.*You are here$/ })).toHaveAttribute('aria-current', 'page');
});

test('the tree of the break', async ({ page }) => {
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await turnTo(page, '#/break');
  await expectTree(page.locator('body'), 'break');
});

test('the trees of the assessment: a question, the overview, a result and its answers, each heard by its heading alone', async ({
  page,
}) => {
  const main = page.getByRole('main');
  const press = (name: string) => () => page.getByRole('contentinfo').getByRole('button', { name }).click();
  await turnTo(page, '#/MOD7/final-assessment');
  const entered = await heardAfter(page, press('Start the assessment'));
  expect(entered.said).toEqual([]);
  await expectOutline(page, 'a question');
  await expectTree(main, 'assessment-question');
  for (let place = 1; place < 15; place += 1) await press('Next question')();
  const looked = await heardAfter(page, press('Look over and hand in'));
  expect(looked).toEqual({ said: [], focused: 'Before you hand in' });
  await expectOutline(page, 'the overview');
  await expectTree(main, 'assessment-overview');
  await press('Hand in my answers')();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Not yet' })).toBeFocused();
  await expectOutline(page, 'the result');
  await expectTree(main, 'assessment-result');
  await page.getByRole('button', { name: 'See my answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers' })).toBeFocused();
  await expectOutline(page, 'the answers');
  await expectTree(main.locator('.reviewed').first(), 'assessment-answers');
});
