import type { Page } from '@playwright/test';
import { expect } from './local-lms.js';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Tab reaches every control and leads out again behind the last one. Radio buttons of one name are one stop: arrow keys
 * lead on from there.
 */
export async function expectReachable(page: Page, name: string): Promise<void> {
  const stops = await page.evaluate(findStops, STOPS);
  const reached = new Set<number>();
  // A date is four stops: its day, month and year, and the button of its calendar. Frames have stops of their own.
  const inFrames = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.locator(STOPS).count()),
  );
  const dates = await page.locator('input[type="date"]').count();
  const steps = stops.length + 3 * dates + inFrames.reduce((sum, count) => sum + count, 0);
  // Once around, with a step to spare for the browser's own place between last and first.
  for (let step = 0; step <= steps + 1; step += 1) {
    await page.keyboard.press('Tab');
    reached.add(
      await page.evaluate(
        (selector) => [...document.querySelectorAll(selector)].findIndex((each) => each === document.activeElement),
        STOPS,
      ),
    );
  }
  const missed = stops.filter(({ places }) => !places.some((place) => reached.has(place)));
  expect(
    missed.map(({ label }) => label),
    `not reached by Tab on ${name}`,
  ).toEqual([]);
}

/** Every control looks different while it has the focus, by an outline or a shadow: its own, or its choice's frame's. */
export async function expectFocusShown(page: Page, name: string): Promise<void> {
  // What was last pressed decides whether a browser shows focus at all.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(findUnmarked, STOPS), `no sign of focus on ${name}`).toEqual([]);
}

interface Stop {
  readonly label: string;
  /** Any of these will do. */
  readonly places: readonly number[];
}

/** Runs in the page. */
function findStops(selector: string): Stop[] {
  // Behind an open modal panel everything rests.
  const scope = document.querySelector('dialog:modal') ?? document;
  const stops = new Map<string, { label: string; places: number[] }>();
  [...document.querySelectorAll(selector)].forEach((element, place) => {
    if (!scope.contains(element) || !element.checkVisibility({ visibilityProperty: true })) return;
    const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
    const key = isRadio ? `radio ${element.name}` : String(place);
    const stop = stops.get(key) ?? { label: `<${element.localName}> ${element.textContent.trim()}`, places: [] };
    stop.places.push(place);
    stops.set(key, stop);
  });
  return [...stops.values()];
}

/** Runs in the page. */
function findUnmarked(selector: string): string[] {
  const scope = document.querySelector('dialog:modal') ?? document;
  const looksOf = (element: Element): string =>
    [element, element.closest('.choice') ?? element]
      .map((each) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
        return outlineStyle === 'none' ? boxShadow : `${outlineWidth} ${outlineColor} ${boxShadow}`;
      })
      .join(' / ');
  return [...scope.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      element.blur();
      const resting = looksOf(element);
      element.focus();
      return document.activeElement === element && looksOf(element) === resting;
    })
    .map((element) => `<${element.localName} class="${element.classList.value}"> ${element.textContent.trim()}`);
}
