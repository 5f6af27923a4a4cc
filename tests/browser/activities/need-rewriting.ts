import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

const NEED = 'They need a friend to ring after tea, so that the night feels shorter.';

/** A4: four sentences rewritten, with a tip kept to and a model seen on the way. */
export async function play(course: Frame): Promise<void> {
  const box = course.getByRole('textbox', { name: /^What does .* need\?$/ });
  const check = course.getByRole('button', { name: 'Check my words' });
  await box.fill('Iris to improve');
  await check.click();
  await expectAccessible(course, 'A4, tips');
  await course.getByRole('button', { name: 'Keep my words' }).click();
  await course.getByRole('button', { name: 'See a model' }).click();
  await expectAccessible(course, 'A4, a model');
  for (let more = 0; more < 3; more += 1) {
    await course.getByRole('button', { name: 'Next sentence' }).click();
    await box.fill(NEED);
    await check.click();
  }
}

/** A4: four sentences typed, each checked by Enter. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  for (let sentence = 0; sentence < 4; sentence += 1) {
    await keys.tabTo(({ tag }) => tag === 'textarea', 'the box');
    await keys.type(NEED);
    await keys.tabToNamed(/^Check my words$/);
    await keys.press('Enter');
    if (sentence < 3) {
      await keys.tabToNamed(/^Next sentence$/);
      await keys.press('Enter');
    }
  }
}
