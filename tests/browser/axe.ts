import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from './local-lms.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** No axe violation on what is shown now, with every rule on but those that a test names with its reason. */
export async function expectAccessible(
  shown: Page | Frame,
  name: string,
  without: readonly string[] = [],
): Promise<void> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  expect(await violations(shown, { runOnly: TAGS, rules }), `axe on ${name}`).toEqual([]);
}

/** The rules that another light can break, where all of them have been held against the same page. */
export async function expectContrast(shown: Page | Frame, name: string): Promise<void> {
  expect(await violations(shown, { runOnly: COLOUR_RULES }), `contrast on ${name}`).toEqual([]);
}

async function violations(shown: Page | Frame, options: RunOptions): Promise<string[]> {
  // Run in the page's own world, which the strict Content Security Policy allows to the driver alone.
  if (!(await shown.evaluate(() => 'axe' in window))) await shown.evaluate(source);
  const results = await shown.evaluate<AxeResults, RunOptions>(
    async (each) => {
      // A colour on its way to another is neither: what moves to an end is looked at when it is there.
      const moving = document
        .getAnimations()
        .filter(
          ({ effect, playState }) => playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
        );
      await Promise.allSettled(moving.map((move) => move.finished));
      // A control half under a sticky bar is scrolled into view; axe would take its other half for all of it.
      const bars = [...document.querySelectorAll<HTMLElement>('.top, .foot')];
      for (const bar of bars) bar.style.position = 'static';
      const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
      return axe.run(each).finally(() => {
        for (const bar of bars) bar.style.position = '';
      });
    },
    { resultTypes: ['violations'], ...options },
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
