import type { Frame } from '@playwright/test';
import { expectAccessible } from '../axe.js';
import type { Keyboard } from '../keyboard.js';

/** A5: need, goal, measure, a milestone and a review. */
export async function play(course: Frame): Promise<void> {
  await course.getByRole('button', { name: 'Start the plan' }).click();
  await course
    .getByLabel('Need, in one sentence')
    .fill('Yusuf needs a way home after dark, so that match days are his own.');
  await course.getByLabel('Goal, in Yusuf’s own words').fill('Saturday, my mates, my scarf, no Dad.');
  await course.getByLabel('How we will both know').fill('Three home matches by himself by 30 November');
  await course.getByRole('button', { name: 'Look at this part' }).click();
  await expectAccessible(course, 'A5, a part');
  await course.getByRole('button', { name: 'Dates that bend', exact: false }).first().click();
  await course.getByLabel('First review').fill('2027-09-27');
  await course.getByLabel('Milestone 1: date').fill('2027-09-13');
  await course.getByLabel('Milestone 1: what we would notice').fill('Midday trip alone');
  await course.getByRole('button', { name: 'Next: The whole plan' }).click();
  await course.getByRole('button', { name: 'Look at the whole plan' }).click();
  await expectAccessible(course, 'A5, the whole plan');
}

/** A5: the same by Tab, keys and Enter. */
export async function playByKeys(keys: Keyboard): Promise<void> {
  await keys.tabToNamed(/^Start the plan$/);
  await keys.press('Enter');
  for (const words of ['Yusuf needs a way home', 'Saturday, no Dad', 'Three matches by himself']) {
    await keys.tabTo(({ tag }) => tag === 'textarea', 'the next box');
    await keys.type(words);
  }
  await keys.tabToNamed(/^Next: Who does what$/);
  await keys.press('Enter');
  await keys.tabToNamed(/^Next: Dates that bend$/);
  await keys.press('Enter');
  for (const name of [/^Target date$/, /^First review$/, /^Milestone 1: date$/]) {
    await keys.tabToNamed(name);
    // From its first part on: the same digits in whatever order the browser's language has.
    await keys.type('10102027');
  }
  await keys.tabTo(({ tag, type }) => tag === 'input' && type === 'text', 'what we would notice');
  await keys.type('Midday trip alone');
  await keys.tabToNamed(/^Next: The whole plan$/);
  await keys.press('Enter');
}
