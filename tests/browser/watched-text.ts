import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { outlineOf, type Course, type Lesson } from '../../src/course/index.js';

/** No word of the course, nor of anybody. */
export const SENTINEL = 'Zebedeezle';

const ACTIVITIES = join(import.meta.dirname, 'activities');
/** Characters: shorter ones may stand in the course's own words. */
const TELLING = 20;
const FIELDS = 'textarea:not([readonly]), input[type="text"], input:not([type]), input[type="search"]';

/** A page of a lesson where something may be written: a module's, or a note's. */
export interface WritingPage {
  readonly hash: string;
  readonly modules: readonly { readonly name: string; readonly main: boolean }[];
  readonly notes: readonly string[];
}

export function writingPages(course: Course): WritingPage[] {
  const onRoute = outlineOf(course).stops.map(({ id }) => id);
  return course.lessons.filter(({ id }) => onRoute.includes(id)).flatMap(pagesOf);
}

function pagesOf(lesson: Lesson): WritingPage[] {
  return lesson.pages
    .map(({ id, blocks }) => ({
      hash: `#/${lesson.id}/${id}`,
      modules: blocks.flatMap((block) =>
        block.kind === 'module' ? [{ name: block.module, main: block.view === 'main' }] : [],
      ),
      notes: blocks.flatMap((block) => (block.kind === 'reflect' ? [block.id] : [])),
    }))
    .filter(({ modules, notes }) => modules.length + notes.length > 0);
}

/** Everything that could carry words out of the page, from the context's first page on. */
export class Ears {
  readonly heard: string[] = [];
  /** How often something was typed in a box. */
  writings = 0;
  /** What an activity's own way has typed, where it is long enough to be nobody else's words. */
  readonly #typed = new Set<string>([SENTINEL]);

  async listen(context: BrowserContext): Promise<void> {
    await context.exposeBinding('hear', (_, words: string) => void this.heard.push(words));
    await context.exposeBinding('typed', (_, words: string) => {
      this.writings += 1;
      if (words.length >= TELLING) this.#typed.add(words);
    });
    await context.addInitScript(spyOnRunTime);
    await context.addInitScript(tellTyping, FIELDS);
    context.on('request', (request) => this.heard.push(`request ${request.url()} ${request.postData() ?? ''}`));
    context.on('console', (message) => this.heard.push(`console ${message.text()}`));
    context.on('weberror', (error) => this.heard.push(`error ${error.error().message}`));
    context.on('page', (page) => page.on('framenavigated', (frame) => this.heard.push(`address ${frame.url()}`)));
  }

  /** What was heard of what was typed: it should be nothing. */
  get leaks(): readonly string[] {
    return this.heard.filter((words) => this.isTyped(words));
  }

  isTyped(words: string): boolean {
    return [...this.#typed].some((typed) => words.includes(typed));
  }

  get calls(): readonly string[] {
    return this.heard.filter((words) => words.startsWith('call '));
  }
}

/** Runs in the page: every call that a run-time's object gets, with what it is given, from the moment it is there. */
function spyOnRunTime(): void {
  const tell = (words: string): void => {
    (Reflect.get(window, 'hear') as (words: string) => void)(words);
  };
  const spied = (api: object): object =>
    new Proxy(api, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key);
        if (typeof found !== 'function') return found;
        return (...args: unknown[]): unknown => {
          tell(`call ${String(key)} ${JSON.stringify(args)}`);
          return Reflect.apply(found, target, args);
        };
      },
    });
  const define = Object.defineProperty.bind(Object);
  Object.defineProperty = (target, key, how) =>
    define(target, key, /^API(_1484_11)?$/.test(String(key)) ? { ...how, value: spied(how.value as object) } : how);
}

/** Tells what is typed in any box of the page, whoever types it. */
function tellTyping(fields: string): void {
  const tell = Reflect.get(window, 'typed') as (words: string) => void;
  document.addEventListener(
    'input',
    ({ target }) => {
      const box = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : undefined;
      if (box?.matches(fields)) tell(box.value);
    },
    { capture: true },
  );
}

/** Writes in every box that can be seen. */
export async function writeEverywhere(course: Frame): Promise<void> {
  await course
    .locator('main details:not([open])')
    .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  for (const field of await course.locator('main').locator(FIELDS).all()) {
    if (!(await field.isVisible())) continue;
    await field.fill(`${SENTINEL} walks to the quarry.`);
  }
}

/** Does an activity as a person would, where its way is written down. */
export async function playModule(course: Frame, name: string): Promise<void> {
  const file = join(ACTIVITIES, `${name}.ts`);
  if (!existsSync(file)) return;
  const { play } = (await import(file)) as { play: (course: Frame) => Promise<void> };
  await play(course);
}

/** All that the page and its frames keep on this device. */
export async function storedIn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    () =>
      Object.fromEntries([...Object.entries(sessionStorage), ...Object.entries(localStorage)]) as Record<
        string,
        string
      >,
  );
}
