import type { Frame, Page } from '@playwright/test';
import { isChoice, type ChoiceItem, type Item, type MatchItem, type OrderItem } from '../../src/course/index.js';
import { course } from './stand-alone.js';
import { expect } from './local-lms.js';

const items = course.assessment?.items ?? [];

/** What stands in the course: a frame in an LMS, or a page of the stand-alone copy. */
type Shown = Frame | Page;

/** The question in front of the learner, by its own words. */
export async function askedItem(shown: Shown): Promise<Item> {
  const heading = shown.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  const id = await heading.getAttribute('id');
  const item = items.find((candidate) => `q-${candidate.id}` === id);
  if (!item) throw new Error(`No item asks ${id ?? 'this'}.`);
  return item;
}

/** Answers the question in front of the learner as the course would, by role and accessible name. */
export async function answerRight(shown: Shown, item: Item): Promise<void> {
  if (item.type === 'match') await match(shown, item);
  else if (item.type === 'order') await order(shown, item);
  else await choose(shown, item, true);
}

/** Any answer that the course would not give. */
export async function answerOtherwise(shown: Shown, item: Item): Promise<void> {
  if (isChoice(item)) await choose(shown, item, false);
  else if (item.type === 'match') {
    const [first, second] = item.pairs;
    if (first && second) await shown.getByRole('combobox', { name: first.text }).selectOption(second.answer.text);
  } else
    await shown
      .getByRole('button', { name: /^Move down: / })
      .first()
      .click();
}

async function choose(shown: Shown, item: ChoiceItem, right: boolean): Promise<void> {
  const role = item.type === 'multiple' ? 'checkbox' : 'radio';
  const wanted = item.options.filter(({ correct }) => correct === right);
  for (const { text } of right ? wanted : wanted.slice(0, 1))
    await shown.getByRole(role, { name: text, exact: true }).check();
}

async function match(shown: Shown, { pairs }: MatchItem): Promise<void> {
  for (const { text, answer } of pairs)
    await shown.getByRole('combobox', { name: text, exact: true }).selectOption(answer.text);
}

async function order(shown: Shown, { steps }: OrderItem): Promise<void> {
  for (const [place, { text }] of steps.entries()) {
    const rows = shown.locator('.order-steps > li');
    for (;;) {
      const at = (await rows.locator('.step-words').allTextContents()).indexOf(text);
      if (at <= place) break;
      await shown.getByRole('button', { name: `Move up: ${text}`, exact: true }).click();
    }
  }
}

/** From a question to the end of the try: so many right answers first, and then others. Ends on the overview. */
export async function answerAll(shown: Shown, right: number): Promise<void> {
  for (let place = await placeOf(shown); ; place += 1) {
    const item = await askedItem(shown);
    if (place <= right) await answerRight(shown, item);
    else await answerOtherwise(shown, item);
    const bar = shown.getByRole('contentinfo');
    const next = bar.getByRole('button', { name: 'Next question' });
    if (!(await next.isVisible())) {
      await bar.getByRole('button', { name: 'Look over and hand in' }).click();
      return;
    }
    await next.click();
    await expect(shown.getByText(`Question ${place + 1} of 15`, { exact: true })).toBeVisible();
  }
}

export async function placeOf(shown: Shown): Promise<number> {
  const words = (await shown.getByText(/^Question \d+ of 15$/).textContent()) ?? '';
  return Number(/\d+/.exec(words)?.[0]);
}

/** Hands the try in from its overview, and waits for the result of this title. */
export async function handIn(shown: Shown, title: string): Promise<void> {
  await shown.getByRole('button', { name: 'Hand in my answers' }).click();
  await shown.getByRole('dialog').getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(shown.getByRole('heading', { level: 1, name: title, exact: true })).toBeFocused();
}
