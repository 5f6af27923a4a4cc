import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { readGallery } from '../../scripts/gallery-examples.js';
import { expectAccessible, expectContrast } from './axe.js';
import { expectFocusShown, expectReachable } from './focus.js';
import { expectFits, setTextSpacing } from './layout.js';
import { expect, test } from './local-lms.js';
import { ADDRESSES, openFrom, turnTo } from './stand-alone.js';

const GALLERY = pathToFileURL(join(PRODUCTS.gallery, 'index.html')).href;
const SIZES = [
  { width: 1000, height: 640 },
  { width: 320, height: 640 },
];

interface Named {
  readonly name: string;
  readonly alone?: boolean;
  readonly parts?: string;
}

interface Show {
  /** A group's name, or a group's and an example's. */
  readonly id: string;
  /** It is the whole player, brought into a state. */
  readonly isPage?: boolean;
  /** The state is that of a page whose own code has failed, which the browser is told. */
  readonly complains?: boolean;
  /** axe's rules that a page with several states of one component breaks, and a page of the course does not. */
  readonly without: readonly string[];
}

/** A page of the gallery for each group; examples that take the whole page have one of their own. */
const shows = readGallery(ROOT, compileOrStop(ROOT).course).groups.flatMap(({ kind, name, examples }): Show[] => {
  const alone = (examples as readonly Named[]).filter((example) => example.alone);
  if (alone.length > 0)
    return alone.map((example) => ({
      id: `${name}/${example.name}`,
      without: [],
      isPage: kind === 'page',
      complains: example.parts === 'spoilt',
    }));
  // Each state of a module brings the same section once more.
  return [{ id: name, without: kind === 'module' ? ['landmark-unique'] : [] }];
});

async function open(page: Page, show: string, settings = ''): Promise<void> {
  await page.goto(`${GALLERY}?show=${show}${settings}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
}

async function setLargest(page: Page, on: boolean): Promise<void> {
  await page.evaluate((largest) => {
    const { dataset } = document.documentElement;
    if (largest) Object.assign(dataset, { size: 'largest', space: '' });
    else for (const name of ['size', 'space']) Reflect.deleteProperty(dataset, name);
  }, on);
}

/** The player itself says when its state is reached: see `src/gallery/pages/show-page.ts`. */
async function openPage(page: Page, show: string): Promise<void> {
  await page.goto(`${GALLERY}?show=${show}`);
  await expect(page.locator('html[data-reached]'), `${show} is reached; ${complaints.join()}`).toBeAttached();
}

/** axe in every light at both sizes, and no sideways scroll. */
async function expectLights(page: Page, { id, without }: Show): Promise<void> {
  for (const size of SIZES) {
    const at = `${id}, ${size.width} px`;
    await page.setViewportSize(size);
    await expectAccessible(page, at, without);
    for (const theme of ['dark', 'contrast']) {
      await page.locator('html').evaluate((root, value) => (root.dataset['theme'] = value), theme);
      await expectContrast(page, `${at}, ${theme}`);
    }
    await page.locator('html').evaluate((root) => delete root.dataset['theme']);
    await page.emulateMedia({ forcedColors: 'active' });
    await expectContrast(page, `${at}, forced colours`);
    await page.emulateMedia({ forcedColors: 'none' });
  }
  await expectFits(page, `${id}, 320 px`);
}

/** With what `largest` has been given to the page, and then with a reader's own spacing. */
async function expectLargestFits(page: Page, { id }: Show): Promise<void> {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectFits(page, `${id}, largest words and more space, ${width} px`);
  }
}

async function expectSpacedFits(page: Page, { id }: Show): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 });
  await setTextSpacing(page);
  await expectFits(page, `${id}, text spacing of WCAG 1.4.12, 360 px`);
}

async function expectKeys(page: Page, { id }: Show): Promise<void> {
  await expectReachable(page, id);
  await expectFocusShown(page, id);
  await page.emulateMedia({ forcedColors: 'active' });
  await expectFocusShown(page, `${id}, forced colours`);
  await page.emulateMedia({ forcedColors: 'none' });
}

// Recording what each of many steps shows would take longer than the steps.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

let complaints: string[] = [];

test.beforeEach(({ page }) => {
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

test.afterEach(() => {
  // Among them what the packages' own Content Security Policy refuses.
  expect(complaints, 'what the browser complains of').toEqual([]);
});

test('the gallery opens from disk and lists every example', async ({ page }) => {
  await page.goto(GALLERY);
  for (const { id } of shows)
    await expect(page.locator(`a[href="?show=${id}"]`), `the index lists ${id}`).toHaveCount(1);
  await expectAccessible(page, 'the index');
});

test('the light is switched on the page, and kept on the way to an example', async ({ page }) => {
  await page.goto(GALLERY);
  await page.getByRole('button', { name: 'Evening' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Aside', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aside' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const show of shows.filter(({ isPage }) => !isPage)) {
  test(`${show.id}: axe in every light at both sizes, and no sideways scroll`, async ({ page }) => {
    await open(page, show.id);
    await expectLights(page, show);
  });

  test(`${show.id}: nothing is lost with large words and wide spacing`, async ({ page }) => {
    await open(page, show.id, '&size=largest&space');
    await expectLargestFits(page, show);
    await open(page, show.id);
    await expectSpacedFits(page, show);
  });

  test(`${show.id}: every control is reached by keyboard and shows it`, async ({ page }) => {
    await open(page, show.id);
    await expectKeys(page, show);
  });
}

// A whole page takes its time to come into its state: it is asked everything in one go.
for (const show of shows.filter(({ isPage }) => isPage)) {
  test(`${show.id}: axe in every light, keyboard, large words and wide spacing`, async ({ page }) => {
    await openPage(page, show.id);
    await expectKeys(page, show);
    await expectLights(page, show);
    await setLargest(page, true);
    await expectLargestFits(page, show);
    await setLargest(page, false);
    await expectSpacedFits(page, show);
    if (show.complains) expect(complaints.splice(0), 'the fault, told once').toHaveLength(1);
  });
}

test('the links of a page lead on, as in the course', async ({ page }) => {
  await openPage(page, 'break-page/kept');
  await page.getByRole('link', { name: 'Carry on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Up, down and sideways' })).toBeFocused();
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Which need is it?' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Up, down and sideways' })).toBeFocused();
});

for (const side of ['start', 'end']) {
  test(`the panel at the ${side} of the line closes on Escape and gives the focus back`, async ({ page }) => {
    await open(page, `panel/${side}`);
    const panel = page.getByRole('dialog');
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await page.locator('main > button').press('Enter');
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('main > button')).toBeFocused();
  });
}

/** What the course's pages are asked for at 360 px, beside the parts that they are made of. */
const READERS: readonly { readonly name: string; readonly settle: (page: Page) => Promise<void> }[] = [
  {
    name: 'the largest words and more space',
    settle: (page) => setLargest(page, true),
  },
  { name: 'the text spacing of WCAG 1.4.12', settle: setTextSpacing },
];

for (const { name, settle } of READERS) {
  test(`no page of the course loses words with ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openFrom(PRODUCTS.standalone, page);
    await settle(page);
    for (const address of ADDRESSES) {
      await turnTo(page, address);
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      await expectFits(page, address);
    }
  });
}
