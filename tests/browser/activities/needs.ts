import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

const EVENTS = ['Loses her job', 'Chest pain, hospital', 'Granddaughter born'] as const;

/** A6, first page: three events. */
export async function playLife(course: Frame): Promise<void> {
  for (const name of EVENTS) await course.getByRole('button', { name }).click();
  await expectAccessible(course, 'A6, three events');
}

/** A6, second page: four cards. */
export async function play(course: Frame): Promise<void> {
  for (let card = 0; card < 4; card += 1) {
    await course.getByRole('radio', { name: card % 2 ? 'Safety' : 'Belonging' }).check();
    await course.getByRole('button', { name: 'Look at my pick' }).click();
    if (card === 0) await expectAccessible(course, 'A6, a card');
    if (card < 3) await course.getByRole('button', { name: 'Next card' }).click();
  }
}

/** A6, first page: three events by Space. */
export async function playLifeByKeys(keys: Keyboard): Promise<void> {
  for (const name of EVENTS) {
    await keys.tabToNamed(new RegExp(`^${name}$`));
    await keys.press('Space');
  }
}

/** A6, second page: a need by Space, a look and the next card by Enter. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  for (let card = 0; card < 4; card += 1) {
    await keys.tabTo(({ type }) => type === 'radio', 'the needs');
    await keys.press('Space');
    await keys.tabToNamed(/^Look at my pick$/);
    await keys.press('Enter');
    if (card < 3) {
      await keys.tabToNamed(/^Next card$/);
      await keys.press('Enter');
    }
  }
}
