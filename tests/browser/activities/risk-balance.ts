import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';
import { expect } from '../local-lms.js';

/** A2: Len, a weight in each box, a response, and what is said of it. */
export async function play(course: Frame): Promise<void> {
  await course.getByRole('button', { name: /^Len, 66/ }).click();
  for (const name of ['His one pleasure', 'Fire harms neighbours', 'Everyone sleeps', 'Smokes on the stairs'])
    await course.getByRole('checkbox', { name }).check();
  await course.getByRole('radio', { name: 'Plan with others' }).check();
  await course.getByRole('button', { name: 'Look at my balance' }).click();
  await expect(course.getByText('A plan with others suits')).toBeVisible();
  await expectAccessible(course, 'A2, feedback');
}

/** A2: the first situation, every weight ticked, the first response. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  await keys.tabToNamed(/^Blessing, 22/);
  await keys.press('Enter');
  for (const name of [/^Own timetable/, /^Misses stop/, /^No change to get used to/, /^Needs a lift for ever/]) {
    await keys.tabToNamed(name);
    await keys.press(' ');
  }
  await keys.tabTo(({ type }) => type === 'radio', 'the responses');
  await keys.press(' ');
  await keys.tabToNamed(/^Look at my balance$/);
  await keys.press('Enter');
}
