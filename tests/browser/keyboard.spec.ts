import type { Frame, Page } from '@playwright/test';
import { Learner } from './learner.js';
import { expect, test } from './local-lms.js';

/*
 * The whole course in the SCORM 1.2 package by Tab, Shift+Tab, Enter, Space and the arrows: no click, and no focus but
 * what the keys gave. Each control that the focus comes to is looked at on the way.
 */

/** What the focus is on now, and how it can be seen. */
interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly classes: string;
  readonly marked: boolean;
  /** Share of its height that stands between the header and the bar, 0 … 1 (WCAG 2.4.11). */
  readonly inView: number;
}

class Keyboard {
  readonly problems: string[] = [];
  readonly #page: Page;
  readonly #course: Frame;

  constructor(page: Page, course: Frame) {
    this.#page = page;
    this.#course = course;
  }

  async press(key: string): Promise<Focused> {
    await this.#page.keyboard.press(key);
    const focused = await this.focused();
    if (key.includes('Tab') && focused.tag !== 'body') this.#check(focused);
    return focused;
  }

  /** Tabs on until the focus is on something of this kind. @throws when it does not come within so many steps */
  async tabTo(wanted: (focused: Focused) => boolean, what: string, key = 'Tab'): Promise<Focused> {
    for (let step = 0; step < 60; step += 1) {
      const focused = await this.press(key);
      if (wanted(focused)) return focused;
    }
    throw new Error(`${key} does not lead to ${what}.`);
  }

  async tabToNamed(name: RegExp, key = 'Tab'): Promise<void> {
    await this.tabTo((focused) => name.test(focused.name), String(name), key);
  }

  /** Goes on from the bar's main button: from the heading, Shift+Tab would leave the page, so Tab goes through it. */
  async follow(name: RegExp, title: string | RegExp): Promise<void> {
    await this.tabToNamed(name);
    await this.press('Enter');
    await this.arrive(title);
  }

  async arrive(title: string | RegExp): Promise<void> {
    const heading = this.#course.getByRole('heading', { level: 1, name: title });
    await expect(heading).toBeFocused();
    await expect(this.#course.locator('.flow > [role="status"]')).toHaveCount(0);
  }

  async focused(): Promise<Focused> {
    return this.#course.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const shown = label?.classList.contains('choice') ? label : element;
      const box = shown.getBoundingClientRect();
      const edge = (selector: string, side: 'top' | 'bottom', rest: number): number => {
        const bar = document.querySelector(selector);
        if (!bar || bar.contains(element) || getComputedStyle(bar).position !== 'sticky') return rest;
        return bar.getBoundingClientRect()[side];
      };
      const dialog = element.closest('dialog');
      const top = dialog ? 0 : edge('.top', 'bottom', 0);
      const bottom = dialog ? innerHeight : edge('.foot', 'top', innerHeight);
      const seen = Math.min(box.bottom, bottom) - Math.max(box.top, top);
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      return {
        tag: element.localName,
        type: element.getAttribute('type') ?? '',
        name: (element.getAttribute('aria-label') ?? label?.innerText ?? (element as HTMLElement).innerText).trim(),
        classes: shown.classList.value,
        marked: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
        inView: box.height === 0 ? 0 : Math.max(0, seen) / box.height,
      };
    });
  }

  #check({ tag, name, marked, inView }: Focused): void {
    const what = `${tag} “${name.slice(0, 50)}”`;
    if (!marked) this.problems.push(`no focus indicator: ${what}`);
    if (inView <= 0) this.problems.push(`hidden by the header or the bar: ${what}`);
  }
}

/** A0: each card by the arrows, then by Tab to its button; the second question by Space. */
async function sortTheDay(keys: Keyboard): Promise<void> {
  for (let card = 0; card < 14; card += 1) {
    await keys.tabTo(({ type }) => type === 'radio', 'the places of a card');
    await keys.press(card % 2 ? 'ArrowDown' : 'Space');
    await keys.tabToNamed(/^(Next card|One more question)$/);
    await keys.press('Enter');
  }
  await keys.tabTo(({ type }) => type === 'checkbox', 'the second question');
  await keys.press('Space');
  await keys.tabToNamed(/^See what my day shows$/);
  await keys.press('Enter');
  await keys.arrive('What your day shows');
}

/** A1: an idea by Space, a look by Enter, for each scene. */
async function listenForIdeas(keys: Keyboard): Promise<void> {
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

/** Three knowledge checks: an option by the arrows, the bar's button to check it, and on to the next. */
async function answerChecks(keys: Keyboard): Promise<void> {
  for (let asked = 0; asked < 3; asked += 1) {
    await keys.tabTo(({ type }) => type === 'radio', 'the options');
    await keys.press('ArrowDown');
    await keys.tabToNamed(/^Check my answer$/);
    await keys.press('Enter');
    if (asked < 2) {
      // The same button now goes on, and the focus has stayed on it.
      expect((await keys.focused()).name).toBe('Next question');
      await keys.press('Enter');
    }
  }
}

async function playToAnEnding(keys: Keyboard, course: Frame): Promise<void> {
  for (let decision = 0; decision < 12; decision += 1) {
    const passage = await course.getByRole('heading', { level: 1 }).innerText();
    await keys.press('1');
    await expect(course.getByRole('heading', { level: 1, name: passage })).toBeFocused();
    await keys.tabTo(({ classes }) => classes === 'choice', 'the choices');
    // Alternately by the number of a choice and by Enter on it.
    await keys.press(decision % 2 ? 'Enter' : '2');
    await expect(course.locator('h1.verdict')).toBeFocused();
    await keys.tabToNamed(/^Continue the story$/);
    await keys.press('Enter');
    await expect(course.locator('h1:not(.verdict)')).toBeFocused();
    if ((await course.locator('.choices').count()) === 0) return;
  }
  throw new Error('The story has no end.');
}

test('the whole course by keyboard alone, with the focus always in sight', async ({ page, lmsUrl }) => {
  test.setTimeout(120_000);
  const learner = new Learner(page, 'SCORM 1.2');
  await learner.enrol(lmsUrl, 'Learner Eight');
  await learner.launch();
  const { course } = learner;
  const keys = new Keyboard(page, course);
  await expect(course.getByRole('main').getByRole('link', { name: /^Start/ })).toBeVisible();

  await test.step('into the course, and past its header by the skip link', async () => {
    // The launch page's own controls come first.
    for (let step = 0; step < 20 && (await keys.focused()).tag === 'body'; step += 1) await page.keyboard.press('Tab');
    expect((await keys.focused()).name).toBe('Skip to the page');
    await keys.press('Enter');
    const next = await keys.press('Tab');
    expect(next.name).toBe('Start');
    await keys.press('Enter');
    await keys.arrive('Welcome');
  });

  await test.step('the welcome, to its end', async () => {
    await keys.follow(/^Next:/, 'Risk in your own day');
    await sortTheDay(keys);
    await keys.follow(/^Next:/, 'The pull');
    await keys.follow(/^Next:/, /What we mean/);
    await keys.follow(/^Next:/, 'Check and go');
    await answerChecks(keys);
    await keys.follow(/^Next:/, 'Two stories, one Tuesday');
  });

  await test.step('contents and settings, opened and closed by keys', async () => {
    for (const name of ['Settings', 'Contents']) {
      await keys.tabToNamed(new RegExp(`^${name}$`), 'Shift+Tab');
      await keys.press('Enter');
      await expect(course.getByRole('dialog', { name })).toBeVisible();
      for (let step = 0; step < 6; step += 1) await keys.press('Tab');
      await page.keyboard.press('Escape');
      expect((await keys.focused()).name).toBe(name);
    }
  });

  await test.step('the first lesson', async () => {
    await keys.follow(/^Next:/, 'Normal, moving, personal');
    await keys.follow(/^Next:/, 'Seeing means doing');
    await keys.follow(/^Next:/, 'Taking risks is part of managing them');
    await keys.follow(/^Next:/, 'Better together');
    await keys.follow(/^Next:/, 'Which idea is speaking?');
    await listenForIdeas(keys);
    await keys.follow(/^Next:/, 'Check');
    await answerChecks(keys);
    await keys.follow(/^Next:/, 'A paper every morning');
  });

  await test.step('the story, to an ending', async () => {
    await keys.tabToNamed(/^Start the story$/);
    await keys.press('Enter');
    await keys.arrive('A phone call');
    await playToAnEnding(keys, course);
  });

  await test.step('the end, and out', async () => {
    await keys.follow(/^To the last page$/, 'You have completed the course');
    await keys.tabToNamed(/^Take a break$/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.arrive('Time for a break');
    await keys.tabToNamed(/^Save and exit$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
  });

  expect([...new Set(keys.problems)]).toEqual([]);
});
