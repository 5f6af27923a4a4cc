import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

/** A9: four talks, an option, a record with a different view, and six weeks on. */
export async function play(course: Frame): Promise<void> {
  const press = (name: string | RegExp) => course.getByRole('button', { name }).click();
  for (const person of [/^Mr Liang/, /^Hui/, /^Precious/, /^Tom/]) await press(person);
  await expectAccessible(course, 'A9, four talks');
  await press('Go into the meeting');
  await course.getByRole('radio', { name: 'D Alone, with a lock that opens from outside' }).check();
  await expectAccessible(course, 'A9, an option on the table');
  await press('Propose this option');
  await press('He keeps his privacy');
  await press(/^For three weeks: a bath at ten/);
  await press('The next working day after any slip.');
  await press('Angela');
  await course.getByRole('radio', { name: /^Angela does not support a locked door/ }).check();
  await press('Read it back to the room');
  await expectAccessible(course, 'A9, the record read back');
  await press('See what happens in six weeks');
  await expectAccessible(course, 'A9, six weeks on');
}

/** A9: talks and lines by Enter and Space, an option and a line by the arrows. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  for (const person of [/^Mr Liang/, /^Hui/, /^Precious/, /^Tom/]) await pressNamed(keys, person);
  await pressNamed(keys, /^Go into the meeting$/);
  await keys.tabTo(({ type }) => type === 'radio', 'the options');
  await keys.press('Space');
  for (let option = 0; option < 3; option += 1) await keys.press('ArrowDown');
  await pressNamed(keys, /^Propose this option$/);
  await pressNamed(keys, /^Angela$/);
  await keys.tabTo(({ type }) => type === 'radio', 'the lines for Angela');
  for (let line = 0; line < 2; line += 1) await keys.press('ArrowDown');
  await pressNamed(keys, /^Read it back to the room$/);
  await pressNamed(keys, /^See what happens in six weeks$/);
}

async function pressNamed(keys: Keyboard, name: RegExp): Promise<void> {
  await keys.tabToNamed(name);
  await keys.press('Enter');
}
