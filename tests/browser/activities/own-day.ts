import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';
import { expect } from '../local-lms.js';

/** The page that the activity turns to by itself. */
const AFTER = 'What your day shows';

/** A0: every card placed, and the second question seen. */
export async function play(course: Frame): Promise<void> {
  for (let card = 0; card < 14; card += 1) {
    await course.getByRole('radio', { name: card % 2 ? 'I think first' : 'I do this without thinking' }).check();
    await course.getByRole('button', { name: /^(Next card|One more question)$/ }).click();
  }
  await course.getByRole('checkbox', { name: 'Have a hot bath alone' }).check();
  await expectAccessible(course, 'A0, second step');
  await course.getByRole('button', { name: 'See what my day shows' }).click();
  await expect(course.getByRole('heading', { level: 1, name: AFTER })).toBeVisible();
}

/** A0: each card by the arrows, then by Tab to its button; the second question by Space. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  for (let card = 0; card < 14; card += 1) {
    await keys.tabTo(({ type }) => type === 'radio', 'the places of a card');
    await keys.press(card % 2 ? 'ArrowDown' : 'Space');
    // The way on comes before the way back.
    expect((await keys.press('Tab')).name).toMatch(/^(Next card|One more question)$/);
    await keys.press('Enter');
  }
  await keys.tabTo(({ type }) => type === 'checkbox', 'the second question');
  await keys.press('Space');
  await keys.tabToNamed(/^See what my day shows$/);
  await keys.press('Enter');
  await keys.arrive(AFTER);
}
