import { expect, type BrowserContext, type Frame, type Page } from '@playwright/test';
import type { Course } from '../../src/course/index.js';
import type { Attempt, LmsServer } from './lms-server.js';
import type { SeenCall } from './lms-page/launch.js';
import type { Profile } from './profiles.js';

/** A learner's attempt in one learning system. */
export interface Stage {
  readonly server: LmsServer;
  readonly context: BrowserContext;
  readonly course: Course;
  readonly profile: Profile;
  readonly attempt: string;
}

export function valuesOf({ server, attempt }: Stage): Readonly<Record<string, string>> {
  return server.attempt(attempt).values;
}

/** From a launch to its end, acting by role and name as a person would. */
export class Visit {
  readonly #stage: Stage;
  readonly #page: Page;
  readonly #number: number;
  #frame: Frame | undefined;

  private constructor(stage: Stage, page: Page) {
    this.#stage = stage;
    this.#page = page;
    this.#number = stage.server.attempt(stage.attempt).launches.length - 1;
  }

  static async begin(stage: Stage): Promise<Visit> {
    const { server, profile, attempt, context } = stage;
    const isFirst = server.attempt(attempt).launches.length === 0;
    const page = await context.newPage();
    if (profile.storageDenied) await page.addInitScript(denyStorage);
    await page.goto(server.launch(profile, attempt, isFirst || profile.keeps === 'lms'));
    const visit = new Visit(stage, page);
    const element = await page.waitForSelector('iframe');
    visit.#frame = (await element.contentFrame()) ?? undefined;
    return visit;
  }

  get frame(): Frame {
    if (!this.#frame) throw new Error('The launch page shows no course.');
    return this.#frame;
  }

  get calls(): readonly SeenCall[] {
    return this.#launch?.calls ?? [];
  }

  get #launch(): Attempt['launches'][number] | undefined {
    return this.#stage.server.attempt(this.#stage.attempt).launches[this.#number];
  }

  /** Waits for the first screen's button, which is there once the session has answered. */
  async ready(name: RegExp): Promise<void> {
    await expect(this.frame.locator('.go').getByRole('link', { name })).toBeVisible({ timeout: 25_000 });
  }

  async start(): Promise<void> {
    await this.frame.locator('.go').getByRole('link').first().click();
    await this.#arrived();
  }

  async turnTo(address: string): Promise<void> {
    // An address that is open already turns no page.
    if ((await this.frame.evaluate(() => location.hash)) === address) return;
    await this.frame.evaluate((hash) => (location.hash = hash), address);
    await this.#arrived();
  }

  async next(): Promise<void> {
    await this.frame
      .getByRole('contentinfo')
      .getByRole('link', { name: /^Next:/ })
      .click();
    await this.#arrived();
  }

  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).click();
  }

  async says(words: RegExp): Promise<void> {
    await expect(this.frame.getByRole('status').filter({ hasText: words }).first()).toBeVisible();
  }

  /** As when another tab or app comes to the front; the page goes on unseen. */
  async hide(): Promise<void> {
    await this.frame.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }

  async show(): Promise<void> {
    await this.frame.evaluate(() => {
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }

  /** As by the LMS's own way out: another page in the same tab. */
  async leave(): Promise<void> {
    await this.#page.goto('about:blank');
    // What is sent while a page closes arrives a moment later; whether it has to is for the journey to say.
    if (this.#stage.profile.mode !== 'browse')
      await expect
        .poll(() => this.#launch?.finished && Object.keys(this.calls).length === this.calls.length)
        .toBe(true)
        .catch(() => undefined);
    await this.#page.close();
  }

  /** The power fails: nothing more runs in the page. */
  async crash(): Promise<void> {
    const renderer = await this.#stage.context.newCDPSession(this.#page);
    const crash = this.#page.waitForEvent('crash');
    renderer.send('Page.crash').catch(() => undefined);
    await crash;
    await this.#page.close();
  }

  async #arrived(): Promise<void> {
    await expect(this.frame.getByRole('heading', { level: 1 })).toBeFocused();
  }
}

function denyStorage(): void {
  const deny = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get: deny });
  Object.defineProperty(window, 'BroadcastChannel', { value: deny });
}
