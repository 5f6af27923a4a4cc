import { expect, test, type Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { ADDRESSES, openFrom, turnTo } from './stand-alone.js';

/*
 * Sizes of what can be pressed, on a phone. 24 px is WCAG 2.5.8 (AA), 44 px is 2.5.5 (AAA). Links and words of the word
 * list within a sentence are as high as their line, which both criteria allow.
 */
interface Target {
  readonly what: string;
  readonly width: number;
  readonly height: number;
}

/** Kinds of control that are lower or narrower than 44 px on purpose; each at least 24 px. None so far. */
const SMALLER: readonly RegExp[] = [];

async function targetsOn(page: Page): Promise<Target[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const inSentence = (element: Element): boolean => {
      const around = element.parentElement?.closest('p, li, dd, td, strong, em');
      const others = (around?.closest('p, li, dd, td')?.textContent ?? '').replace(element.textContent, '').trim();
      return (element.matches('.term') || getComputedStyle(element).display === 'inline') && /\p{L}/u.test(others);
    };
    return [...document.querySelectorAll('a[href], button, summary, input, textarea, select')]
      .filter((element) => element.checkVisibility() && !element.classList.contains('skip') && !inSentence(element))
      .map((element) => {
        const shown = element.closest('label') ?? element;
        const { width, height } = shown.getBoundingClientRect();
        const what = `${shown.localName}.${shown.classList.value} “${shown.textContent.trim().slice(0, 30)}”`;
        return { what, width: Math.round(width), height: Math.round(height) };
      });
  });
}

async function measure(page: Page, state: string): Promise<void> {
  const targets = await targetsOn(page);
  expect(targets.length, state).toBeGreaterThan(2);
  const under = (size: number): string[] =>
    targets
      .filter(({ width, height }) => Math.min(width, height) < size)
      .map(({ what, width, height }) => `${what} ${width} × ${height}`);
  expect.soft(under(24), `${state}: targets under 24 px`).toEqual([]);
  const unlisted = under(44).filter((target) => !SMALLER.some((kind) => kind.test(target)));
  expect.soft(unlisted, `${state}: targets under 44 px`).toEqual([]);
}

test('what can be pressed is at least 44 px each way on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openFrom(PRODUCTS.standalone, page);
  for (const address of ADDRESSES) {
    await turnTo(page, address);
    await measure(page, address);
  }
  await turnTo(page, '#/MOD0/own-day');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Next card' }).click();
  await measure(page, 'A0, a card placed');
  await turnTo(page, '#/MOD0/check-and-go');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await measure(page, 'a check with feedback');
  for (const name of ['Contents', 'Settings']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await measure(page, name);
    await page.keyboard.press('Escape');
  }
  await turnTo(page, '#/CS1');
  await page.getByRole('button', { name: 'Start the story' }).click();
  await measure(page, 'a passage');
  await page.locator('.choices button').first().click();
  await measure(page, 'a decision’s feedback');
});
