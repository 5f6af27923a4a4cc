import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './local-lms.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No axe violation on what is shown now, with every rule on but those that a test names with its reason. */
export async function expectAccessible(
  shown: Page | Frame,
  name: string,
  without: readonly string[] = [],
): Promise<void> {
  // Run in the page's own world, which the strict Content Security Policy allows to the driver alone.
  if (!(await shown.evaluate(() => 'axe' in window))) await shown.evaluate(source);
  const results = await shown.evaluate<AxeResults, object>(
    (options) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    {
      runOnly: TAGS,
      resultTypes: ['violations'],
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    },
  );
  const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe on ${name}`).toEqual([]);
}
