import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

/** A8: every card placed, and a response for each time. */
export async function play(course: Frame): Promise<void> {
  for (const card of await course.locator('.sign-card select').all()) await card.selectOption('Weeks before');
  for (const sign of ['Gives away his fishing rods', 'Says ‘you’d all be better off’'])
    await course.getByLabel(sign).selectOption('Act now');
  for (const fact of ['Was in care as a boy', 'Is 41'])
    await course.getByLabel(fact).selectOption('Background, not a sign');
  await course.getByRole('combobox', { name: 'Weeks before What would you do?' }).selectOption('Mention it');
  await course.getByRole('combobox', { name: 'Act now What would you do?' }).selectOption('Urgent help now');
  await course.getByRole('button', { name: 'Look at my timeline' }).click();
  await expectAccessible(course, 'A8, feedback');
}

/** A8: every card by the arrows, then a response for the one time that holds them. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  for (let card = 0; card < 13; card += 1) {
    await keys.tabTo(({ tag }) => tag === 'select', 'the next card, and then a response');
    await keys.press('ArrowDown');
  }
  await keys.tabToNamed(/^Look at my timeline$/);
  await keys.press('Enter');
}
