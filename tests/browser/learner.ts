import type { Frame, Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { expect } from './local-lms.js';

/** A learner at the local LMS, acting by role and name as a person would. */
export class Learner {
  readonly page: Page;
  readonly #edition: string;
  #frame: Frame | undefined;

  constructor(page: Page, edition: string) {
    this.page = page;
    this.#edition = edition;
  }

  /** The course's own frame inside the launch page. */
  get course(): Frame {
    if (!this.#frame) throw new Error('The course has not been launched.');
    return this.#frame;
  }

  async enrol(lmsUrl: string, name: string): Promise<void> {
    await this.page.goto(lmsUrl);
    await this.page.getByRole('link', { name: 'Go in as a learner' }).click();
    await this.page.getByLabel('Name of a new learner').fill(name);
    await this.page.getByRole('button', { name: 'Make this learner' }).click();
  }

  async comeBack(lmsUrl: string, name: string): Promise<void> {
    await this.page.goto(lmsUrl);
    await this.page.getByRole('link', { name: 'Go in as a learner' }).click();
    await this.page.getByRole('link', { name }).click();
  }

  async launch(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^(Launch|Continue) with ${this.#edition}$`) }).click();
    const element = await this.page.waitForSelector('iframe');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The launch page has no course in it.');
    this.#frame = frame;
    await expect(frame.getByRole('heading', { level: 1, name: 'Positive Risk Taking in Practice' })).toBeVisible();
  }

  async start(name: RegExp): Promise<void> {
    await this.course.getByRole('main').getByRole('link', { name }).first().click();
  }

  /** Waits for the page of this title, and has axe look at it. */
  async arrive(title: string | RegExp): Promise<void> {
    await expect(this.course.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(this.course.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await expectAccessible(this.course, String(title));
  }

  async goOn(): Promise<void> {
    await this.course
      .getByRole('contentinfo')
      .getByRole('link', { name: /^(Next:|To the last page)/ })
      .click();
  }

  /** A knowledge check: the option by its words, then on to the next question if there is one. */
  async answer(option: string): Promise<void> {
    await this.course.getByRole('radio', { name: option }).check();
    await this.course.getByRole('button', { name: 'Check my answer' }).click();
    await expectAccessible(this.course, `feedback to ${option}`);
    const next = this.course.getByRole('button', { name: 'Next question' });
    if (await next.isVisible()) await next.click();
  }

  /** A decision of the story, its feedback, and on. */
  async decide(choice: RegExp, verdict: string): Promise<void> {
    await this.course.getByRole('button', { name: choice }).click();
    await this.arrive(verdict);
    await this.course.getByRole('button', { name: 'Continue the story' }).click();
  }

  async saveAndExit(): Promise<void> {
    await this.course.getByRole('link', { name: 'Take a break' }).click();
    await this.arrive('Time for a break');
    await this.course.getByRole('button', { name: 'Save and exit' }).click();
  }
}
