import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { ROOT } from '../../scripts/build-all.js';
import { buildStandalone, prerender } from '../../scripts/build-player.js';
import { stringsFor } from '../../scripts/interface-strings.js';
import { PSEUDO_LANGUAGES, pseudoLocale } from '../../scripts/pseudo-locale.js';
import { CourseWords } from './course-words.js';
import { shownWords, withoutPseudo } from './shown-words.js';
import { ADDRESSES, course, openFrom, sidewaysScroll, turnTo } from './stand-alone.js';

/*
 * The course with every interface string made strange: what still reads as plain words then, and is not the authors',
 * stands in a component. One worker builds both copies, and plays them.
 */
test.describe.configure({ mode: 'default', timeout: 180_000 });

const FOLDERS = { ltr: join(ROOT, '.local', 'pseudo'), rtl: join(ROOT, '.local', 'pseudo-rtl') } as const;
const words = new CourseWords(course);

test.beforeAll(async () => {
  const strings = pseudoLocale(stringsFor(course.language));
  for (const direction of ['ltr', 'rtl'] as const) {
    const translated = { ...course, language: PSEUDO_LANGUAGES[direction] };
    await buildStandalone(translated, await prerender(translated, strings), FOLDERS[direction], strings);
  }
});

/** Nothing plain is left on what is shown now, and nothing runs over. */
async function look(page: Page, state: string): Promise<void> {
  const shown = await shownWords(page);
  const plain = shown.filter(({ text, around }) => {
    const rest = withoutPseudo(text);
    if (!/\p{L}/u.test(rest)) return false;
    return !words.has(rest) && !around.some((whole) => words.has(withoutPseudo(whole)));
  });
  expect(
    plain.map(({ text, where }) => `${where}: ${text.trim()}`),
    `words outside the catalogue: ${state}`,
  ).toEqual([]);
  await expectNothingOver(page, state);
}

async function expectNothingOver(page: Page, state: string): Promise<void> {
  expect(await sidewaysScroll(page), `sideways scroll: ${state}`).toBeLessThanOrEqual(0);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('button, a.btn, label, summary, dialog[open], dialog[open] .in')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `${element.localName}.${element.classList.value}: ${element.textContent.trim().slice(0, 40)}`),
  );
  expect(cut, `words that run over their control: ${state}`).toEqual([]);
}

async function lookAtPanels(page: Page): Promise<void> {
  for (const index of [0, 1]) {
    await page.locator('.head button').nth(index).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(page, `panel ${index}`);
    await page.keyboard.press('Escape');
  }
}

const main = (page: Page): Locator => page.locator('main');
const primary = (page: Page): Locator => page.locator('.foot .btn:not(.quiet)');

/** The knowledge checks of a page: before, with a choice, with feedback, with all answers, and left for later. */
async function lookAtChecks(page: Page, address: string): Promise<void> {
  await turnTo(page, address);
  await look(page, `${address}, nothing chosen`);
  for (let asked = 0; asked < 3; asked += 1) {
    await main(page)
      .getByRole('radio')
      .nth(asked % 2)
      .check();
    await look(page, `${address}, chosen`);
    await primary(page).click();
    await expect(main(page).locator('.options .aside')).toBeVisible();
    await look(page, `${address}, feedback`);
    await main(page).locator('.options + p button').click();
    await look(page, `${address}, all answers`);
    if (asked < 2) await primary(page).click();
  }
}

async function lookAtOwnDay(page: Page): Promise<void> {
  await turnTo(page, '#/MOD0/own-day');
  for (let card = 0; card < 14; card += 1) {
    if (card === 0) await main(page).locator('.steps-row .line').press('Enter');
    if (card < 2) await look(page, `own-day, card ${card}`);
    await main(page)
      .getByRole('radio')
      .nth(card % 3)
      .check();
    await main(page).locator('.steps-row .line').click();
  }
  await main(page).getByRole('checkbox').nth(2).check();
  await look(page, 'own-day, second step');
  await main(page).locator('.steps-row .line').click();
  await expect(main(page).locator('.tally')).toHaveCount(3);
  await look(page, 'own-day, summary');
}

async function lookAtWhichIdea(page: Page): Promise<void> {
  await turnTo(page, '#/MOD1/which-idea');
  const lookButton = main(page).locator('.steps-row .line').first();
  await lookButton.click();
  await look(page, 'which-idea, nothing picked');
  for (let scene = 0; scene < 8; scene += 1) {
    for (const idea of [scene, (scene + 3) % 8]) await main(page).locator('.ideas button').nth(idea).click();
    await lookButton.click();
    await look(page, `which-idea, scene ${scene}`);
    await main(page).locator('.steps-row .line').nth(1).click();
  }
  await look(page, 'which-idea, overview');
}

/** From a story's first passage to an ending. */
async function playOn(page: Page, shown: (state: string) => Promise<void>): Promise<void> {
  for (let decision = 0; await page.locator('.choices button').count(); decision += 1) {
    await shown(`passage ${decision}`);
    await page
      .locator('.choices button')
      .nth(decision % 2)
      .click();
    await expect(page.locator('.verdict')).toBeVisible();
    await shown(`feedback ${decision}`);
    await primary(page).click();
    await expect(page.locator('.verdict')).toBeHidden();
  }
}

test('every word is the catalogue’s or the authors’, and none runs over: pages and panels, on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openFrom(FOLDERS.ltr, page);
  await look(page, 'first screen');
  await lookAtPanels(page);
  for (const address of ADDRESSES) {
    await turnTo(page, address);
    await look(page, address);
  }
  await lookAtPanels(page);
  await turnTo(page, '#/');
  await look(page, 'first screen, half-way');
});

test('every word is the catalogue’s or the authors’: activities, notes and checks, to completion', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openFrom(FOLDERS.ltr, page);
  for (const address of ADDRESSES) await turnTo(page, address);
  await lookAtOwnDay(page);
  await lookAtChecks(page, '#/MOD0/check-and-go');
  await turnTo(page, '#/MOD1/normal-moving-personal');
  await main(page).locator('textarea').fill('Ring Mrs Example, born 1/2/1950');
  await main(page).locator('textarea').blur();
  await expect(main(page).locator('.nudge').filter({ hasText: '⟦' })).toBeVisible();
  await look(page, 'a note that names a person');
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await page.locator('button.term').first().click();
  await look(page, 'a word of the list');
  await page.keyboard.press('Escape');
  await lookAtWhichIdea(page);
  await lookAtChecks(page, '#/MOD1/check');
  await turnTo(page, '#/CS1');
  await primary(page).click();
  await playOn(page, () => Promise.resolve());
  for (const address of ['#/finish', '#/record', '#/']) {
    await turnTo(page, address);
    await look(page, `${address}, everything done`);
  }
  await expect(page.locator('.mods .done')).toHaveCount(3);
});

test('every word is the catalogue’s or the authors’: a story, the break and the end', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openFrom(FOLDERS.ltr, page);
  for (const address of ADDRESSES) await turnTo(page, address);
  await turnTo(page, '#/CS1');
  await primary(page).click();
  await playOn(page, async (state) => {
    await look(page, state);
    if (state !== 'passage 1') return;
    await page.locator('.foot.rest button').click();
    await look(page, 'start again?');
    await page.keyboard.press('Escape');
  });
  await expect(page.locator('.map').filter({ visible: true })).toBeVisible();
  await look(page, 'ending');
  await turnTo(page, '#/finish');
  await look(page, 'something left to do');
  await turnTo(page, '#/break');
  await look(page, 'break');
  await page.locator('.foot button').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await look(page, 'closed');
});

for (const width of [360, 1000]) {
  test(`read from the right at ${width} px, nothing scrolls sideways, and ways point to the left`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openFrom(FOLDERS.rtl, page);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    for (const address of ADDRESSES) {
      await turnTo(page, address);
      await expectNothingOver(page, `${address} from the right`);
      for (const arrow of await page.locator('svg.along').filter({ visible: true }).all()) {
        expect(await arrow.evaluate((icon) => new DOMMatrix(getComputedStyle(icon).transform).a)).toBe(-1);
      }
    }
    await turnTo(page, '#/MOD1/better-together');
    const box = async (locator: Locator) => (await locator.boundingBox()) ?? { x: NaN };
    const stops = page.locator('.route i');
    expect((await box(stops.first())).x).toBeGreaterThan((await box(stops.last())).x);
    expect((await box(page.locator('.foot .quiet'))).x).toBeGreaterThan((await box(primary(page))).x);
    await page.locator('.head button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingOver(page, 'contents from the right');
    expect(await page.getByRole('dialog').evaluate((panel) => Math.round(panel.getBoundingClientRect().right))).toBe(
      width,
    );
  });
}
