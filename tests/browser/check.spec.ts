import type { Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { expectAccessible } from './axe.js';
import { expect, test } from './local-lms.js';
import { openFrom, turnTo } from './stand-alone.js';

const CHECK = 'Check my answer';
const TALL = { width: 360, height: 740 };
/** Where the bar does not stay in view: 400 % zoom, and a phone held sideways. */
const LOW = [
  { width: 320, height: 256 },
  { width: 740, height: 360 },
];

async function openCheck(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, '#/MOD1/check');
}

test('a question left for later leads to the next one, says so, and can be answered all the same', async ({ page }) => {
  await openCheck(page, TALL);
  const leave = page.getByRole('button', { name: 'Leave this for later' });
  const question = page.locator('.q h2');
  const bar = page.getByRole('contentinfo');
  await page.getByRole('radio').first().check();
  await leave.click();
  await expect(page.getByText('Question 2 of 3')).toBeVisible();
  await expect(question).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Question 1 is left for later.' })).toBeVisible();
  await expectAccessible(page, 'a question left for later');

  await leave.click();
  await leave.click();
  await expect(question).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Question 3 is left for later.' })).toBeVisible();
  await expect(bar.getByRole('link', { name: /^Next: / })).toBeVisible();

  await page.getByRole('radio').first().check();
  await expect(page.getByText('is left for later')).toHaveCount(0);
  await bar.getByRole('button', { name: CHECK }).click();
  await expect(page.locator('.options .aside')).toBeVisible();
  await page.getByRole('button', { name: 'Previous question' }).click();
  await page.getByRole('button', { name: 'Previous question' }).click();
  // What was chosen and not checked was no answer.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio').first().check();
  await expect(bar.getByRole('button', { name: CHECK })).toBeVisible();
});

for (const size of LOW) {
  test(`at ${size.width} × ${size.height} a question's button stands under its options`, async ({ page }) => {
    await openCheck(page, size);
    await page.getByRole('radio').last().check();
    const check = page.getByRole('button', { name: CHECK });
    await expect(check).toHaveCount(1);
    const [options, button] = await Promise.all([page.locator('.options').boundingBox(), check.boundingBox()]);
    expect((button?.y ?? 0) - ((options?.y ?? 0) + (options?.height ?? 0))).toBeLessThan(32);
    await page.keyboard.press('Tab');
    await expect(check).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.options .aside')).toBeInViewport({ ratio: 0.99 });
    await expect(page.getByRole('button', { name: 'Next question' })).toHaveCount(1);
  });
}

test('one button alone in a tall window, in the bar', async ({ page }) => {
  await openCheck(page, TALL);
  await page.getByRole('radio').last().check();
  await expect(page.getByRole('button', { name: CHECK })).toHaveCount(1);
  await expect(page.getByRole('contentinfo').getByRole('button', { name: CHECK })).toBeVisible();
});

test('question, answer and feedback are in view together where all of them fit', async ({ page }) => {
  await openCheck(page, TALL);
  const header = (await page.getByRole('banner').boundingBox())?.height ?? 0;
  for (const answer of ['first', 'last'] as const) {
    await page.getByRole('radio')[answer]().check();
    // By keyboard, on the way to the bar: the page must not run to its end.
    const check = page.getByRole('contentinfo').getByRole('button', { name: CHECK });
    for (let step = 0; step < 12 && !(await check.evaluate((it) => it === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const boxes = [page.locator('.q h2'), page.locator('.choice:has(:checked)'), page.locator('.options .aside')];
    const foot = (await page.getByRole('contentinfo').boundingBox())?.y ?? 0;
    for (const box of await Promise.all(boxes.map((each) => each.boundingBox()))) {
      expect(box?.y ?? 0).toBeGreaterThanOrEqual(header);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(foot);
    }
  }
});
