import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { expect, test } from './local-lms.js';

const GALLERY = pathToFileURL(join(PRODUCTS.gallery, 'index.html')).href;

/** Millimetres to a CSS pixel. */
const MM = 25.4 / 96;

/** The sheet stays as it is set for the printer; nothing is printed. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => (window.print = () => void dispatchEvent(new Event('beforeprint'))));
});

async function makeSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('.for-paper')).toBeAttached();
}

/** Once it is printed, the sheet is gone. */
async function pagesOf(page: Page, name: string): Promise<number> {
  await makeSheet(page, name);
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

for (const [show, name] of [
  ['fresh', 'Print a blank one'],
  ['two-actions', 'Print'],
] as const) {
  test(`the action plan has one page, and room to write a day: ${show}`, async ({ page }) => {
    await page.goto(`${GALLERY}?show=action-plan/${show}`);
    await makeSheet(page, name);
    await page.emulateMedia({ media: 'print' });
    // The width of a sheet of A4 less its margins, at 96 dots an inch.
    await page.setViewportSize({ width: Math.round(178 / MM), height: 1000 });
    const table = page.locator('.for-paper table');
    const day = await table.getByRole('columnheader', { name: 'By', exact: true }).boundingBox();
    expect((day?.width ?? 0) * MM).toBeGreaterThanOrEqual(22);
    const rows = await table
      .locator('tr.blank')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(Math.round(Math.min(...rows) * MM)).toBeGreaterThanOrEqual(16);
  });
}

test('the page of the action plan, printed as it is, leaves out what only a screen can do', async ({ page }) => {
  await page.goto(`${GALLERY}?show=action-plan/two-actions`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
  await expect(page.getByText('Ask one person to walk you through their own risks.')).toBeHidden();
  await expect(page.getByText('These tips come from simple rules.')).toBeHidden();
  const days = await page
    .locator('input[type="date"]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [(input as HTMLInputElement).value !== '', getComputedStyle(input).color]),
    );
  // The pattern for a day is not drawn where none is chosen.
  for (const [chosen, colour] of days) expect(colour === 'rgba(0, 0, 0, 0)').toBe(!chosen);
  expect(days.map(([chosen]) => chosen)).toEqual(expect.arrayContaining([true, false]));
});
