import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

/** A7: one answer in each step and no limits; a thought on the way is set aside. */
export async function play(course: Frame): Promise<void> {
  const box = course.locator('textarea[id$="answer"]');
  const on = (name: string) => course.getByRole('button', { name, exact: true }).click();
  await on('Begin');
  await box.fill('High risk');
  await on('Next step: Well');
  await expectAccessible(course, 'A7, a thought');
  await on('Keep my words and go on');
  for (const [words, next] of [
    ['Four years without a fall', 'Next step: Watch'],
    ['Her sister rings every Sunday', 'Next step: Help'],
    ['Fewer nights', 'Next step: Limit'],
  ] as const) {
    await box.fill(words);
    await on(next);
  }
  await course.getByRole('checkbox', { name: 'None needed' }).check();
  await on('Next step: Safe');
  await box.fill('A light on the stairs');
  await on('Next step: Story');
  await box.fill('Best case: her shifts change.');
  await on('See my scenario');
  await expectAccessible(course, 'A7, the overview');
}

/** A7: an answer by typing, on by Enter, a step at a time; no limits by Space. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  const on = async (name: RegExp) => {
    await keys.tabToNamed(name);
    await keys.press('Enter');
  };
  await on(/^Begin$/);
  for (const next of [/^Next step: Well$/, /^Next step: Watch$/]) {
    await type(keys);
    await on(next);
  }
  await type(keys);
  // The first letters name nobody: the thought about it is met once, and passed.
  await on(/^Next step: Help$/);
  await on(/^Keep my words and go on$/);
  await type(keys);
  await on(/^Next step: Limit$/);
  await keys.tabTo(({ type: kind }) => kind === 'checkbox', 'None needed');
  await keys.press('Space');
  await on(/^Next step: Safe$/);
  await type(keys);
  await on(/^Next step: Story$/);
  await type(keys);
  await on(/^See my scenario$/);
}

async function type(keys: Keyboard): Promise<void> {
  await keys.tabTo(({ tag }) => tag === 'textarea', 'the box for the answer');
  for (const key of ['o', 'k']) await keys.press(key);
}
