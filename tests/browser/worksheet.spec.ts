import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { expect, test } from './local-lms.js';

const GALLERY = pathToFileURL(join(PRODUCTS.gallery, 'index.html')).href;

/** The sheet stays as it is set for the printer; nothing is printed. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
});

async function pagesOf(page: Page, name: string): Promise<number> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('.for-paper')).toBeAttached();
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the blank scenario has two pages, whatever size of words the screen has', async ({ page }) => {
  await page.goto(`${GALLERY}?show=scenario/overview-done&size=largest&space`);
  expect(await pagesOf(page, 'Print a blank one')).toBe(2);
});

test('Nessa’s scenario, all 23 answers of it, has two pages too', async ({ page }) => {
  await page.goto(`${GALLERY}?show=scenario/first-question`);
  for (let asked = 1; asked < 24; asked += 1) {
    const example = (await page.locator('.at-hand .told').textContent()) ?? '';
    await page.locator('textarea').first().fill(example);
    const onward = page.getByRole('button', { name: /^(Next question|Next step: \w+|See my scenario)$/ }).first();
    await onward.click();
    // Jay is a child: the signpost stands there once, and the way stays open.
    if (await page.locator('.scenario .aside.alarm').isVisible()) await onward.click();
  }
  await expect(page.getByText('7 of 7 steps have an answer.')).toBeVisible();
  await expect(page.getByText('Answered')).toHaveCount(23);
  expect(await pagesOf(page, 'Print')).toBe(2);
});

for (const [show, name] of [
  ['nothing-yet', 'Print a blank one'],
  ['whole', 'Print'],
] as const) {
  test(`the record of a decision has one page: ${show}`, async ({ page }) => {
    await page.goto(`${GALLERY}?show=decision-record/${show}&size=largest`);
    expect(await pagesOf(page, name)).toBe(1);
  });
}
