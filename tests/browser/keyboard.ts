import type { Frame, Page } from '@playwright/test';
import { expect } from './local-lms.js';

/** What the focus is on now, and how it can be seen. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly classes: string;
  readonly marked: boolean;
  /** Share of its height that stands between the header and the bar, 0 … 1 (WCAG 2.4.11). */
  readonly inView: number;
}

/** A person without a mouse. Each control that the focus comes to by Tab is looked at on the way. */
export class Keyboard {
  /** What was amiss with the focus so far. */
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

  /** Types into what has the focus. */
  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
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
