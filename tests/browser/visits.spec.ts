import { expect, test, type Page } from '@playwright/test';
import { completedState } from '../organisation/completed-state.js';
import { ServedPackage } from './branded-course.js';

/** What a learner reads of a visit that is not like any other, and of a record that did not come back whole. */

const course = ServedPackage.built();
const state = completedState(course.course);

function told(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'told') as unknown);
}

async function readsEverywhere(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('main').getByText(words)).toBeInViewport();
  await page.locator('.go a.btn').click();
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
}

for (const [mode, words] of [
  ['review', /looking back at a finished attempt. Nothing here changes your record/],
  ['browse', /This is a preview. Nothing here changes your record/],
] as const) {
  test(`${mode} mode says that nothing changes, and nothing does`, async ({ page }) => {
    await course.openIn(page, '', { 'cmi.core.lesson_mode': mode, 'cmi.suspend_data': state });
    await readsEverywhere(page, words);
    expect(await told(page)).toEqual([]);
  });
}

test('without credit, a visit says that it does not count', async ({ page }) => {
  await course.openIn(page, '', { 'cmi.core.credit': 'no-credit', 'cmi.suspend_data': state });
  await readsEverywhere(page, /does not count this visit/);
  expect(await told(page)).toContain('cmi.core.exit');
});

for (const [what, kept, words] of [
  ['cut off', state.slice(0, 120), /The end of your record was cut off/],
  ['changed', state.replace('s:01', 's:02'), /Part of your record was changed/],
  ['another course’s', state.replace('c:prt', 'c:other'), /the record of another course/],
  ['from a newer player', `2${state.slice(1)}`, /a newer edition of this course/],
  ['nonsense', 'hello', /could not be read/],
] as const) {
  test(`a record that is ${what} is told of in one sentence`, async ({ page }) => {
    await course.openIn(page, '', { 'cmi.suspend_data': kept });
    await page.locator('.go a.btn').click();
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  });
}

test('a record that came escaped is read without a word', async ({ page }) => {
  await course.openIn(page, '', { 'cmi.suspend_data': state.replaceAll(';', '&#59;') });
  await expect(page.locator('.go a.btn')).toContainText('Look through the course again');
});

test('settings come with the learner to a device that never met them, and go with them again', async ({ page }) => {
  const chosen = completedState(course.course, 'theme.dark,size.largest,nation.wales');
  await course.openIn(page, '', { 'cmi.suspend_data': chosen });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-size', 'largest');
  await page.getByRole('button', { name: 'Settings' }).click();
  const panel = page.getByRole('dialog', { name: 'Settings' });
  await expect(panel.getByRole('radio', { name: 'Evening' })).toBeChecked();
  const before = (await told(page)) as string[];
  await panel.getByRole('checkbox', { name: 'More space' }).check();
  await expect(root).toHaveAttribute('data-space', '');
  await expect.poll(async () => ((await told(page)) as string[]).slice(before.length)).toContain('cmi.suspend_data');
});

test('a shared computer shows nobody the settings of whoever sat there before', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('prt-settings', '{"theme":"dark","size":"largest"}'));
  await course.openIn(page, '', { 'cmi.suspend_data': state });
  await expect(page.locator('.go a.btn')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('html')).not.toHaveAttribute('data-size');
});
