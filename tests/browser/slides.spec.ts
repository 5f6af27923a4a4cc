import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { expectAccessible } from './axe.js';
import { expect, test } from './local-lms.js';

/** By double click from a USB stick: no server, no network. */
const DECK = pathToFileURL(join(PRODUCTS.slides, 'index.html')).href;

test.use({ viewport: { width: 1920, height: 1080 } });

async function open(page: Page, slide = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${DECK}${slide}`);
  await expect(page.locator('.reveal.ready')).toBeVisible();
}

/** The slide in front; those around it are kept from everybody. */
const present = (page: Page) => page.locator('.reveal .slides section.present:not(.stack)');

test('the deck opens from disk and asks nothing of a network', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await open(page);
  await expect(present(page).getByRole('heading', { name: 'Positive Risk Taking in Practice' })).toBeVisible();
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
});

for (const { width, height } of [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
]) {
  test(`no slide runs over its edge at ${width} × ${height}`, async ({ page }) => {
    test.setTimeout(480_000);
    await page.setViewportSize({ width, height });
    await open(page);
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('.reveal .slides section[id]')].map(({ id }) => id),
    );
    expect(addresses.length).toBeGreaterThan(60);
    const over: string[] = [];
    for (const id of addresses) {
      await page.evaluate((hash) => (location.hash = `/${hash}`), id);
      await expect(page.locator(`[id="${id}"]`)).toHaveClass(/present/);
      const fits = await page.locator(`[id="${id}"]`).evaluate((slide) => {
        const frame = slide.getBoundingClientRect();
        return [...slide.querySelectorAll('h2, p:not(.vh), li, td, a')].every((element) => {
          const box = element.getBoundingClientRect();
          return (
            box.width === 0 ||
            (box.bottom <= frame.bottom + 1 && box.right <= frame.right + 1 && box.left >= frame.left - 1)
          );
        });
      });
      if (!fits) over.push(id);
    }
    expect(over).toEqual([]);
  });
}

test('the notes open in a window of their own, and under the slide', async ({ page }) => {
  await open(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(present(page).getByRole('heading', { name: 'How we work together' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator('.speaker-notes').getByText('Say:')).toBeVisible();
  await expectAccessible(page, 'a slide with its notes below');
  await page.keyboard.press('n');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const notes = await opened;
  await expect(notes.locator('.speaker-controls-notes')).toContainText('Watch for');
});

test('a story is followed from the vote, by keyboard', async ({ page }) => {
  await open(page, '#/cs1_start_vote');
  await expect(present(page).getByText('Thank Marcia, take it seriously, and sit down with Winston')).toBeVisible();
  await expectAccessible(page, 'a vote');
  await present(page)
    .getByRole('link', { name: /Thank Marcia/ })
    .press('Enter');
  await expect(present(page).getByRole('heading', { name: 'The kitchen table' })).toBeVisible();
});
