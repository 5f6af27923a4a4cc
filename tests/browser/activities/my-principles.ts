import { expect, type Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';

/** Three principles on the card, and one line of one's own. */
export async function play(course: Frame): Promise<void> {
  for (const name of [/^Risk moves/, /^Ask more than one/, /^Better together/])
    await course.getByRole('button', { name }).click();
  await expect(course.getByText('3 of 3 picked')).toBeVisible();
  await course.getByRole('textbox', { name: 'In my work, this means…' }).fill('I ask the night team before I decide.');
  await expectAccessible(course, 'three principles');
}
