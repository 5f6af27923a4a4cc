import { readFile } from 'node:fs/promises';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { expectAccessible } from './axe.js';
import { expect, test } from './local-lms.js';
import { COPY, expectKept, keptOnDevice } from './stand-alone.js';

test.use({ viewport: { width: 1280, height: 760 }, reducedMotion: 'reduce' });

const present = (page: Page) => page.locator('.reveal .slides section.present:not(.stack)');
const complete = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-deck', 'complete');

/** From a folder copied elsewhere, by double click, with the network off. */
async function openCopy(page: Page, address: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stick-'));
  await cp(PRODUCTS.slides, folder, { recursive: true });
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href + address);
  await complete(page);
}

async function openPresenter(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const view = await opened;
  await expect(view.locator('#current .slide')).toBeVisible();
  return view;
}

const hands = (page: Page, letter: string) => present(page).locator(`li[data-letter="${letter}"] .hands`);

test('a story is played in two windows, with a reload of each in mid-vote', async ({ page }) => {
  await openCopy(page, '?session=half-day#/cs1_start_vote');
  const view = await openPresenter(page);
  await expectAccessible(page, 'a vote');
  await expectAccessible(view, 'the presenter view');
  await view.keyboard.press('a');
  await view.getByRole('button', { name: 'One more hand for B' }).click();
  await page.getByRole('button', { name: 'One more hand for C' }).click();
  await page.keyboard.press('b');
  await expect(hands(page, 'B')).toHaveText('2 hands');
  await page.reload();
  await complete(page);
  await expect(hands(page, 'B')).toHaveText('2 hands');
  await view.reload();
  await expect(view.locator('#current li[data-letter="B"] .hands')).toHaveText('2 hands');
  await view.keyboard.press('Shift+A');
  await expect(hands(page, 'A')).toHaveText('0 hands');

  await view.keyboard.press('PageDown');
  await expect(present(page).getByText('Likely to cause harm')).toBeHidden();
  await view.keyboard.press('a');
  await expect(present(page).getByText('Likely to cause harm')).toBeVisible();
  await view.keyboard.press('PageDown');
  await view.keyboard.press('PageDown');
  await expect(view.getByRole('heading', { name: /^Next: follow B/ })).toBeVisible();
  await view.keyboard.press('PageDown');
  await expect(present(page).getByRole('heading', { name: 'A wet afternoon' })).toBeVisible();

  await view.keyboard.press('u');
  await expect(present(page).getByRole('heading', { name: 'What would you do?' })).toBeVisible();
  await expect(hands(page, 'B')).toHaveText('2 hands');
});

test('the room’s route is compared with the balanced one, and saved without names', async ({ page }) => {
  await openCopy(page, '?session=cs1#/cs1_start_vote');
  const view = await openPresenter(page);
  await page.keyboard.press('c');
  // The clicker alone takes the story to an ending and on to the routes.
  const compared = present(page).getByRole('heading', { name: 'Two ways through the story' });
  for (let presses = 0; presses < 60 && !(await compared.isVisible()); presses += 1) {
    await view.keyboard.press('PageDown');
    await view.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await expect(present(page).locator('[data-route="room"] li').first()).toContainText('A phone call');
  await expect(present(page).locator('[data-route="room"]')).toContainText('Ends in: Still his own man');
  await view.getByRole('button', { name: 'Record of the session' }).click();
  await expectAccessible(view, 'the record');
  const saving = view.waitForEvent('download');
  await view.getByRole('button', { name: 'Save as CSV' }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved.split('\r\n')[0]).toContain('Date,Case study,Passage,A,B,C,Followed');
  expect(saved).toMatch(/^\d{4}-\d\d-\d\d,A paper every morning,A phone call,,,1,C,C,Strong choice\r$/m);
});

test('the presenter view keeps the time, blackens the wall and goes to a part', async ({ page }) => {
  await openCopy(page, '?session=half-day');
  const view = await openPresenter(page);
  await expect(view.getByText('Part 1 of 12: Welcome and ground rules')).toBeVisible();
  await expect(view.getByText('of 210:00')).toBeVisible();
  await expect(view.getByText('On time')).toBeVisible();
  await expect(view.locator('#notes')).toContainText('Watch for');
  await expect(view.locator('#next').getByText('How we work together')).toBeVisible();
  await view.keyboard.press('.');
  await expect(page.locator('.reveal.paused')).toBeVisible();
  await expect(view.getByRole('button', { name: 'Black screen' })).toHaveAttribute('aria-pressed', 'true');
  await view.keyboard.press('.');
  await view.getByRole('combobox', { name: 'Go to' }).selectOption('Break');
  await expect(present(page).getByRole('heading', { name: 'Break' })).toBeVisible();
  await expect(view.getByText('Part 6 of 12: Break')).toBeVisible();
  await present(page).getByRole('button', { name: 'Start' }).click();
  await expect(view.locator('#current').getByRole('button', { name: 'Stop' })).toBeVisible();
});

test('the session’s word ticks its activities in a learner’s course, and nothing else', async ({ page }) => {
  await page.goto(`${COPY}#/live`);
  const words = page.getByRole('textbox', { name: 'The words of your session' });
  await words.fill('purple teapot');
  await words.press('Enter');
  await expect(page.getByRole('status')).toContainText('No session of this course has these words.');
  await words.fill('Yellow  kettle');
  await page.getByRole('button', { name: 'Tick what we did' }).click();
  await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(7);
  await expectAccessible(page, 'done live');
  await page.getByRole('status').getByRole('link').first().click();
  await expect(page.getByText('You did this live with a trainer.')).toBeVisible();
  const done = /;a:[^;]*[0-9a-z]{2}v/.exec(await keptOnDevice(page))?.[0] ?? 'an activity done live';
  await expectKept(page, done);
  await page.reload();
  await expectKept(page, done);
  await expect(page.getByText('You did this live with a trainer.')).toBeVisible();
});
