import type { Frame } from '@playwright/test';
import * as ownDay from './activities/own-day.js';
import * as whichIdea from './activities/which-idea.js';
import { Keyboard } from './keyboard.js';
import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';

/*
 * The whole course in the SCORM 1.2 package by Tab, Shift+Tab, Enter, Space and the arrows: no click, and no focus but
 * what the keys gave. Each control that the focus comes to is looked at on the way.
 */

/** Three knowledge checks: an option by the arrows, the bar's button to check it, and on to the next. */
async function answerChecks(keys: Keyboard): Promise<void> {
  for (let asked = 0; asked < 3; asked += 1) {
    await keys.tabTo(({ type }) => type === 'radio', 'the options');
    await keys.press('ArrowDown');
    await keys.tabToNamed(/^Check my answer$/);
    await keys.press('Enter');
    if (asked < 2) {
      // The same button now goes on, and the focus has stayed on it.
      expect((await keys.focused()).name).toBe('Next question');
      await keys.press('Enter');
    }
  }
}

async function playToAnEnding(keys: Keyboard, course: Frame): Promise<void> {
  for (let decision = 0; decision < 12; decision += 1) {
    const passage = await course.getByRole('heading', { level: 1 }).innerText();
    await keys.press('1');
    await expect(course.getByRole('heading', { level: 1, name: passage })).toBeFocused();
    await keys.tabTo(({ classes }) => classes === 'choice', 'the choices');
    // Alternately by the number of a choice and by Enter on it.
    await keys.press(decision % 2 ? 'Enter' : '2');
    await expect(course.locator('h1.verdict')).toBeFocused();
    await keys.tabToNamed(/^Continue the story$/);
    await keys.press('Enter');
    await expect(course.locator('h1:not(.verdict)')).toBeFocused();
    if ((await course.locator('.choices').count()) === 0) return;
  }
  throw new Error('The story has no end.');
}

test('the whole course by keyboard alone, with the focus always in sight', async ({ page, lmsUrl }) => {
  test.setTimeout(120_000);
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Eight');
  await learner.launch();
  const { course } = learner;
  const keys = new Keyboard(page, course);
  await expect(course.getByRole('main').getByRole('link', { name: /^Start/ })).toBeVisible();

  await test.step('into the course, and past its header by the skip link', async () => {
    // The launch page's own controls come first.
    for (let step = 0; step < 20 && (await keys.focused()).tag === 'body'; step += 1) await page.keyboard.press('Tab');
    expect((await keys.focused()).name).toBe('Skip to the page');
    await keys.press('Enter');
    const next = await keys.press('Tab');
    expect(next.name).toBe('Start');
    await keys.press('Enter');
    await keys.arrive('Welcome');
  });

  await test.step('the welcome, to its end', async () => {
    await keys.follow(/^Next:/, 'Risk in your own day');
    await ownDay.playByKeys(keys);
    await keys.arrive('What your day shows');
    await keys.follow(/^Next:/, 'The pull');
    await keys.follow(/^Next:/, /What we mean/);
    await keys.follow(/^Next:/, 'Check and go');
    await answerChecks(keys);
    await keys.follow(/^Next:/, 'Two stories, one Tuesday');
  });

  await test.step('contents and settings, opened and closed by keys', async () => {
    for (const name of ['Settings', 'Contents']) {
      await keys.tabToNamed(new RegExp(`^${name}$`), 'Shift+Tab');
      await keys.press('Enter');
      await expect(course.getByRole('dialog', { name })).toBeVisible();
      for (let step = 0; step < 6; step += 1) await keys.press('Tab');
      await page.keyboard.press('Escape');
      expect((await keys.focused()).name).toBe(name);
    }
  });

  await test.step('the first lesson', async () => {
    await keys.follow(/^Next:/, 'Normal, moving, personal');
    await keys.follow(/^Next:/, 'Seeing means doing');
    await keys.follow(/^Next:/, 'Taking risks is part of managing them');
    await keys.follow(/^Next:/, 'Better together');
    await keys.follow(/^Next:/, 'Which idea is speaking?');
    await whichIdea.playByKeys(keys);
    await keys.follow(/^Next:/, 'Check');
    await answerChecks(keys);
    await keys.follow(/^Next:/, 'A paper every morning');
  });

  await test.step('the story, to an ending', async () => {
    await keys.tabToNamed(/^Start the story$/);
    await keys.press('Enter');
    await keys.arrive('A phone call');
    await playToAnEnding(keys, course);
  });

  await test.step('the end, and out', async () => {
    await keys.follow(/^To the last page$/, 'You have completed the course');
    await keys.tabToNamed(/^Take a break$/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.arrive('Time for a break');
    await keys.tabToNamed(/^Save and exit$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  });

  expect([...new Set(keys.problems)]).toEqual([]);
});
