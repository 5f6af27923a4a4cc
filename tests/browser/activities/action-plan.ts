import { expect, type Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

/** A day that is neither past nor far, wherever and whenever the test runs. */
const soon = () => new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);

/** A10: a starter, and the rest of its row. */
export async function play(course: Frame): Promise<void> {
  await course.getByText('Stuck? Begin with one of these').click();
  await course.getByRole('button', { name: 'Record one different view fairly.' }).click();
  await expect(course.getByRole('textbox', { name: 'I will…' }).first()).toBeFocused();
  await course.getByRole('textbox', { name: 'With or for' }).first().fill('The late team');
  await course.getByLabel('By', { exact: true }).first().fill(soon());
  await course.getByRole('textbox', { name: 'I will know because…' }).first().fill('Both views stand in the notes');
  await course.getByRole('textbox', { name: 'Who will ask me about it' }).first().fill('My senior');
  await course.getByRole('button', { name: 'Look at this action' }).first().click();
  await expect(course.getByText('Small, clear and dated')).toBeVisible();
  await expectAccessible(course, 'A10, feedback');
}

/** A10: the first row, box by box. The day is typed by its parts, as a date box takes them. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  await keys.tabTo(({ tag }) => tag === 'textarea', 'what I will do');
  await keys.type('Record one different view fairly');
  await keys.tabTo(({ tag }) => tag === 'textarea', 'with or for whom');
  await keys.type('The late team');
  await keys.tabTo(({ type }) => type === 'date', 'the day');
  const [year = '', month = '', day = ''] = soon().split('-');
  await keys.type(`${day}${month}${year}`);
  await keys.tabTo(({ tag }) => tag === 'textarea', 'how I will know');
  await keys.type('Both views stand in the notes');
  await keys.tabTo(({ tag }) => tag === 'textarea', 'who will ask');
  await keys.type('My senior');
  await keys.tabToNamed(/^Look at this action$/);
  await keys.press('Enter');
}
