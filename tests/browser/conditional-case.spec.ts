import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { buildSlides } from '../../scripts/build-slides.js';
import { CONDITIONAL } from '../deck/fixture.js';
import { expectAccessible } from './axe.js';
import { expect, test } from './local-lms.js';

/** The course's own stories ask for no condition yet: this one's second passage does. */
test.use({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });

const present = (page: Page) => page.locator('.reveal .slides section.present:not(.stack)');
const row = (page: Page, letter: string) => present(page).locator(`li[data-letter="${letter}"]`);

test('a room is offered what its way leaves open, and is told what it is not', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'stick-'));
  await writeFile(join(folder, 'deck.pptx'), 'from the handouts');
  await buildSlides(CONDITIONAL, folder);
  expect(await readFile(join(folder, 'deck.pptx'), 'utf8')).toBe('from the handouts');
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}?session=cs1#/cs1_start_feedback`);
  await expect(page.locator('html')).toHaveAttribute('data-deck', 'complete');
  for (const letter of ['a', 'b', 'c']) await page.keyboard.press(letter);
  await present(page).getByRole('link', { name: 'Follow B' }).click();
  await expect(present(page).getByRole('heading', { name: 'Tea at two' })).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(present(page).getByRole('heading', { name: 'What would you do?' })).toBeVisible();
  await expect(row(page, 'B')).toBeHidden();
  await expect(row(page, 'C')).toBeVisible();
  await expect(present(page).getByText('Not open on the way that we took: B.')).toBeVisible();
  await expect(present(page).locator('.only-if')).toHaveCount(2);
  for (const words of await present(page).locator('.only-if').all()) await expect(words).toBeHidden();
  await expectAccessible(page, 'a vote with a choice that is not open');
  for (const letter of ['b', 'b', 'c']) await page.keyboard.press(letter);
  await expect(row(page, 'C').locator('.hands')).toHaveText('1 hand');

  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const view = await opened;
  await expect(view.locator('#current li[data-letter="B"]')).toBeHidden();
  await expect(view.locator('#notes')).toContainText('B: Only if you have been at “The key”');
  // Feedback for A, for C, and then the majority: B had no hand to be counted.
  for (let press = 0; press < 3; press += 1) await view.keyboard.press('PageDown');
  await expect(present(page).getByText('Not open on the way that we took: B.')).toBeVisible();
  await expect(view.getByRole('heading', { name: /^Next: follow C/ })).toBeVisible();
});
