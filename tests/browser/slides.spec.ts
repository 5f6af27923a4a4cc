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
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    for (const [session, least] of [
      ['all', 200],
      ['half-day', 100],
    ] as const) {
      await open(page, `?session=${session}`);
      await expect(page.locator('html')).toHaveAttribute('data-deck', 'complete');
      const { seen, over } = await page.evaluate(slidesOverTheirEdge);
      expect(seen).toBeGreaterThan(least);
      expect(over).toEqual([]);
    }
  });
}

/** Turns to every slide, all feedback shown, and names those with something past an edge. Runs in the page. */
async function slidesOverTheirEdge(): Promise<{ seen: number; over: string[] }> {
  const slides = [...document.querySelectorAll<HTMLElement>('.reveal .slides section[id]')];
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const fits = (slide: HTMLElement): boolean => {
    const edge = slide.getBoundingClientRect();
    const folio = slide.querySelector('.folio')?.getBoundingClientRect();
    return [...slide.querySelectorAll('h2, p:not(.vh, .folio), li, td, a, .clock')].every((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('aside, details')) return true;
      const within = box.bottom <= edge.bottom + 1 && box.right <= edge.right + 1 && box.left >= edge.left - 1;
      const onFolio = folio && folio.height > 0 && box.bottom > folio.top + 2 && box.right > folio.left + 2;
      const choice = element.matches('.vote > li, .brings > li');
      const spills = choice && element.scrollHeight > element.clientHeight + 2;
      return within && !onFolio && !spills;
    });
  };
  const over: string[] = [];
  for (const slide of slides) {
    location.hash = `/${slide.id}`;
    while (!slide.classList.contains('present')) await frame();
    slide.querySelectorAll('.brings > li').forEach((row) => row.classList.add('shown'));
    if (!fits(slide)) over.push(slide.id);
  }
  return { seen: slides.length, over };
}

test('the notes stand under the slide in a room with one screen', async ({ page }) => {
  await open(page, '?session=half-day');
  await page.keyboard.press('PageDown');
  await expect(present(page).getByRole('heading', { name: 'How we work together' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.locator('.speaker-notes').getByText('Say:')).toBeVisible();
  await expectAccessible(page, 'a slide with its notes below');
  await page.keyboard.press('n');
  await page.keyboard.press('m');
  await page.getByRole('dialog').getByRole('button', { name: 'Scenario building' }).click();
  await expect(present(page).getByRole('heading', { name: 'Thinking ahead' })).toBeFocused();
});

test('every session can be chosen, and an accidental close loses no place', async ({ page, context }) => {
  await open(page);
  await expectAccessible(page, 'the first slide');
  await page.getByRole('link', { name: /In two hours/ }).click();
  await expect(present(page).getByRole('heading', { name: 'Welcome: how risk feels' })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(present(page).getByRole('heading', { name: 'How we work together' })).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await open(again);
  await again.getByRole('link', { name: 'Go on where you were: In two hours' }).click();
  await expect(present(again).getByRole('heading', { name: 'How we work together' })).toBeVisible();
});

test('nobody meets an application, and only the slide in front is there for a screen reader', async ({ page }) => {
  await open(page, '?session=mod0');
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'complete');
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  const reachable = await page.locator('.reveal .slides section[id]').evaluateAll((slides) =>
    slides
      .filter((slide) => !slide.classList.contains('present'))
      .filter((slide) => !slide.closest('[aria-hidden="true"], [hidden], [inert]'))
      .filter((slide) => getComputedStyle(slide).display !== 'none')
      .map(({ id }) => id),
  );
  expect(reachable).toEqual([]);
  const inert = await page
    .locator('.reveal .slides section[id]:not(.present)')
    .evaluateAll((slides) => slides.every((slide) => slide.closest('[inert]') !== null));
  expect(inert).toBe(true);
});

test('the slides can be read as a plain page', async ({ page }) => {
  await page.goto(DECK.replace('index.html', 'reading.html'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Positive risk-taking' })).toBeVisible();
  await expect(page.getByRole('group').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
