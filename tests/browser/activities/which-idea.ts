import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

/** A1: an idea for each of the eight scenes. */
export async function play(course: Frame): Promise<void> {
  for (let scene = 0; scene < 8; scene += 1) {
    await course.getByRole('button', { name: 'Risk moves', exact: true }).click();
    await course.getByRole('button', { name: /^Look/ }).click();
    if (scene === 0) await expectAccessible(course, 'A1, feedback');
    const next = course.getByRole('button', { name: /^Next scene/ });
    if (scene < 7) await next.click();
  }
}

/** A1: an idea by Space, a look by Enter, for each scene. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  for (let scene = 0; scene < 8; scene += 1) {
    await keys.tabToNamed(/^Risk moves$/);
    await keys.press('Space');
    await keys.tabToNamed(/^Look/);
    await keys.press('Enter');
    if (scene < 7) {
      await keys.tabToNamed(/^Next scene/);
      await keys.press('Enter');
    }
  }
}
