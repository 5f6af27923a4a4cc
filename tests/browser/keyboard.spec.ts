import type { Frame } from '@playwright/test';
import type { Lesson } from '../../src/course/index.js';
import { Keyboard } from './keyboard.js';
import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';
import { course as compiled } from './stand-alone.js';
import { activitiesOf, caseOf, checksOf, headingOf, holdsAssessment, lessonOf } from './whole-course.js';

/*
 * The whole course in the SCORM 1.2 package by Tab, Shift+Tab, Enter, Space and the arrows: no click, and no focus but
 * what the keys gave. Each control that the focus comes to is looked at on the way.
 */

/** Knowledge checks: an option by the arrows, the bar's button to check it, and on to the next. */
async function answerChecks(keys: Keyboard, count: number): Promise<void> {
  for (let asked = 0; asked < count; asked += 1) {
    await keys.tabTo(({ type }) => type === 'radio', 'the options');
    await keys.press('ArrowDown');
    await keys.tabToNamed(/^Check my answer$/);
    await keys.press('Enter');
    if (asked < count - 1) {
      // The same button now goes on, and the focus has stayed on it.
      expect((await keys.focused()).name).toBe('Next question');
      await keys.press('Enter');
    }
  }
}

/** The assessment: something pressed in each question, whatever its kind, and handed in. */
async function sitAssessment(keys: Keyboard, course: Frame): Promise<void> {
  await keys.tabToNamed(/^Start the assessment$/);
  await keys.press('Enter');
  for (let place = 1; place <= 15; place += 1) {
    await expect(course.getByText(`Question ${place} of 15`, { exact: true })).toBeVisible();
    await expect(course.getByRole('heading', { level: 1 })).toBeFocused();
    const control = await keys.tabTo(
      ({ tag, type, name }) => tag === 'select' || ['radio', 'checkbox'].includes(type) || name.startsWith('Move down'),
      'an answer',
    );
    await keys.press(control.tag === 'select' ? 'ArrowDown' : 'Space');
    await keys.tabToNamed(place < 15 ? /^Next question$/ : /^Look over and hand in$/);
    await keys.press('Enter');
  }
  await keys.arrive('Before you hand in');
  await keys.tabToNamed(/^Hand in my answers$/);
  await keys.press('Enter');
  await keys.tabToNamed(/^Hand in$/);
  await keys.press('Enter');
  await expect(course.getByRole('heading', { level: 1, name: /Not yet|You have passed/ })).toBeFocused();
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

/** Every page of a lesson, with all that stands on it; then on to what comes after. */
async function readLesson(keys: Keyboard, course: Frame, lesson: Lesson): Promise<void> {
  for (const [place, page] of lesson.pages.entries()) {
    await keys.arrive(headingOf(page));
    for (const activity of activitiesOf(page)) await activity.playByKeys(keys);
    await answerChecks(keys, checksOf(lesson, page).length);
    if (holdsAssessment(page)) await sitAssessment(keys, course);
    // An activity, or the result of the assessment, may have turned the page itself.
    if (await course.getByRole('heading', { level: 1, name: headingOf(page), exact: true }).isVisible()) {
      // Below the pass mark the bar leads back to the assessment; the contents lead on.
      const after = lesson.pages[place + 1];
      if (after && (await course.getByRole('heading', { level: 1, name: /^Not yet/ }).isVisible())) {
        await keys.tabToNamed(/^Contents$/, 'Shift+Tab');
        await keys.press('Enter');
        await expect(course.getByRole('dialog', { name: 'Contents' })).toBeVisible();
        await keys.tabToNamed(new RegExp(`^${after.title}`));
      } else await keys.tabToNamed(/^(Next:|To the last page)/);
      await keys.press('Enter');
    }
  }
}

test('the whole course by keyboard alone, with the focus always in sight', async ({ page, lmsUrl }) => {
  test.setTimeout(900_000);
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

  for (const { id, kind } of compiled.route) {
    await test.step(id, async () => {
      if (kind === 'lesson') {
        await readLesson(keys, course, lessonOf(id));
        return;
      }
      await keys.arrive(caseOf(id).title);
      await keys.tabToNamed(/^Start the story$/);
      await keys.press('Enter');
      await playToAnEnding(keys, course);
      await keys.tabToNamed(/^(Next:|To the last page)/);
      await keys.press('Enter');
    });
  }

  await test.step('contents and settings, opened and closed by keys', async () => {
    // The assessment was answered without reading it: that alone is left, or nothing.
    await keys.arrive(/^(You have completed the course|What is left to do)$/);
    for (const name of ['Settings', 'Contents']) {
      await keys.tabToNamed(new RegExp(`^${name}$`), 'Shift+Tab');
      await keys.press('Enter');
      await expect(course.getByRole('dialog', { name })).toBeVisible();
      for (let step = 0; step < 6; step += 1) await keys.press('Tab');
      await page.keyboard.press('Escape');
      expect((await keys.focused()).name).toBe(name);
    }
  });

  await test.step('the end, and out', async () => {
    await keys.tabToNamed(/^Take a break$/);
    await keys.press('Enter');
    await keys.arrive('Time for a break');
    await keys.tabToNamed(/^Save and exit$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  });

  expect([...new Set(keys.problems)]).toEqual([]);
});
