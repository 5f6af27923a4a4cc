import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

/** A3: the five parts that make it done, and the record read through. */
export async function play(course: Frame): Promise<void> {
  const next = (step: string) => course.getByRole('button', { name: `Next: ${step}` }).click();
  await course.getByRole('button', { name: /^Winston’s walk/ }).click();
  await course.getByLabel('1. The decision, in one sentence').fill('Whether Winston walks to the shop on his own');
  await course.getByLabel('2. What the person wants, in their words').fill('“My walk.”');
  await next('The choices');
  await course.getByRole('group', { name: 'Option 1' }).getByLabel('What could be done').fill('He stops');
  await course.getByRole('group', { name: 'Option 2' }).getByLabel('What could be done').fill('He goes, with a plan');
  await next('The reasons');
  await course.getByLabel('7. The decision, and why').fill('He goes, because he can decide');
  await next('What happens next');
  await course.getByLabel('The day to look again').fill('2026-03-20');
  await next('Read it through');
  await expectAccessible(course, 'A3, read through');
}

/** A3: a good one, read to its end. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  await keys.tabToNamed(/^Show me a good one$/);
  await keys.press('Enter');
  await keys.tabToNamed(/^I have read it to the end$/);
  await keys.press('Enter');
}
