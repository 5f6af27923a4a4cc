import type { Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { expectAccessible, expectContrast } from './axe.js';
import { expectFits } from './layout.js';
import { expect, test } from './local-lms.js';
import { ADDRESSES, COPY, expectKept, openFrom, outline, sidewaysScroll, turnTo } from './stand-alone.js';

/** The stand-alone copy, opened from disk as by a double click: the same player as in the packages. */
const open = (page: Page): Promise<void> => openFrom(PRODUCTS.standalone, page);

const SIZES = [
  { name: 'the narrowest phone, which is also 400 % zoom', width: 320, height: 256 },
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a small frame', width: 640, height: 480 },
];

for (const { name, width, height } of SIZES) {
  test(`nothing runs over sideways on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    for (const address of ADDRESSES) {
      await turnTo(page, address);
      expect(await sidewaysScroll(page), address).toBeLessThanOrEqual(0);
    }
  });
}

/** As the device asks for it; the learner's own choice of high contrast is a mark on the page. */
const LIGHTS = [
  { name: 'light', media: { colorScheme: 'light' }, theme: '' },
  { name: 'dark', media: { colorScheme: 'dark' }, theme: '' },
  { name: 'high contrast', media: {}, theme: 'contrast' },
  { name: 'forced colours', media: { forcedColors: 'active' }, theme: '' },
] as const;

for (const { name, media, theme } of LIGHTS) {
  test(`axe finds nothing on any page, ${name}, on the narrowest phone`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    if (theme) await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    for (const address of ADDRESSES) {
      await turnTo(page, address);
      if (name === 'light') await expectAccessible(page, address);
      else await expectContrast(page, `${address}, ${name}`);
    }
  });
}

test('every page is a clean sheet on paper, whatever the light on screen', async ({ page }) => {
  // A4 without its margins, at 96 px an inch.
  await page.setViewportSize({ width: 673, height: 1017 });
  await open(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const address of ADDRESSES) {
    await turnTo(page, address);
    for (const bar of ['.top', '.foot', '.skip', '.banner', '.btn']) {
      for (const each of await page.locator(bar).all()) await expect(each, `${bar} on ${address}`).toBeHidden();
    }
    await expectFits(page, address);
    await expectContrast(page, `${address}, on paper`);
  }
});

test('what is open over a page is not printed with it', async ({ page }) => {
  await open(page);
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await page.getByRole('button', { name: 'proportionality' }).click();
  await expect(page.getByRole('dialog', { name: 'Proportionality' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog', { name: 'Proportionality' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Seeing means doing' })).toBeVisible();
});

test('the panels hold the focus, close on Escape and give it back', async ({ page }) => {
  await open(page);
  for (const name of ['Contents', 'Settings']) {
    const button = page.getByRole('banner').getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name });
    await expect(panel).toBeVisible();
    await expectAccessible(page, name);
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Tab');
    expect(
      await panel.evaluate(
        (element) => element.contains(document.activeElement) || document.activeElement === document.body,
      ),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('a panel opened in the moment that another closes stays open', async ({ page }) => {
  await open(page);
  await page.getByRole('banner').getByRole('button', { name: 'Contents' }).click();
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
  await page.getByRole('dialog').evaluate((dialog: HTMLDialogElement) => {
    // The event that tells of it comes after the press.
    dialog.close();
    document.querySelector<HTMLElement>('.head button:nth-of-type(2)')?.click();
  });
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.getByRole('radio', { name: 'Evening' }).check();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('settings are kept for the next visit', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Evening' }).check();
  await page.getByRole('radio', { name: 'Larger' }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // What is kept is the choices alone: the package's own marks are not the learner's to carry elsewhere.
  const kept = await page.evaluate(() => localStorage.getItem('prt-settings'));
  expect(JSON.parse(kept ?? '')).toEqual({ theme: 'dark', size: 'larger', nation: 'england' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
});

test('a story is played by keyboard alone, with number keys among the choices', async ({ page }) => {
  await open(page);
  await turnTo(page, '#/CS1');
  await page.getByRole('button', { name: 'Start the story' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'A phone call' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1, name: 'A phone call' })).toBeVisible();
  await page.getByRole('list').getByRole('button').first().focus();
  const second = await page.locator('.choices button').nth(1).innerText();
  await page.keyboard.press('2');
  await expect(page.getByText('You chose')).toBeVisible();
  await expect(page.locator('.said')).toHaveText(second.replace(/^\d\s*/, ''));
  await page.getByRole('button', { name: 'Choose again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'A phone call' })).toBeFocused();
});

test('the stand-alone copy keeps the place on the device', async ({ page }) => {
  await open(page);
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await expectKept(page, '"location":"MOD1_seeing_means_doing"');
  await page.goto('about:blank');
  await page.goto(COPY);
  await expectKept(page, '"location":"MOD1_seeing_means_doing"');
  await expect(page.getByRole('link', { name: 'Continue: Seeing means doing' })).toBeVisible();
});

test('someone else begins at the beginning, and meets nothing of the person before', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('link', { name: 'Start again as someone else' })).toBeHidden();
  await turnTo(page, '#/MOD1/normal-moving-personal');
  await page.getByRole('textbox', { name: 'Your note' }).fill('A word of the first person');
  await page.getByText('Keep or clear my notes').click();
  await page.getByRole('checkbox', { name: 'Keep my notes on this device' }).check();
  await turnTo(page, '#/');
  await page.getByRole('link', { name: 'Start again as someone else' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Start again as someone else?' })).toBeFocused();
  await expectAccessible(page, 'start again as someone else');
  await page.getByRole('button', { name: 'Clear it and start again' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await expect(page.getByText('About', { exact: false }).first()).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('course.')))).toEqual([]);
});

test('a word of the list opens beside itself, closes by Escape or its button, and gives the focus back', async ({
  page,
}) => {
  await open(page);
  await turnTo(page, '#/MOD1/seeing-means-doing');
  const word = page.getByRole('button', { name: 'proportionality' });
  const meaning = page.getByRole('dialog', { name: 'Proportionality' });
  await word.press('Enter');
  await expect(meaning).toBeFocused();
  await expectAccessible(page, 'a word of the list');
  const [at, shown] = await Promise.all([word.boundingBox(), meaning.boundingBox()]);
  const apart = Math.max(
    (shown?.y ?? 0) - ((at?.y ?? 0) + (at?.height ?? 0)),
    (at?.y ?? 0) - ((shown?.y ?? 0) + (shown?.height ?? 0)),
  );
  expect(apart).toBeLessThan(24);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await meaning.getByRole('button', { name: 'Close' }).click();
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

test('a browser that knows no popovers shows the meaning of a word all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    const forget = (): void =>
      document.querySelectorAll('[popover]').forEach((each) => each.removeAttribute('popover'));
    new MutationObserver(forget).observe(document, { childList: true, subtree: true });
  });
  await open(page);
  await turnTo(page, '#/MOD1/seeing-means-doing');
  const meaning = page.getByRole('dialog', { name: 'Proportionality' });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'proportionality' }).click();
  await expect(meaning).toBeFocused();
  await meaning.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first screen can be read', async ({ page }) => {
    await page.goto(COPY);
    await expect(page.getByRole('heading', { level: 1, name: 'Positive Risk Taking in Practice' })).toBeVisible();
    for (const { html } of outline.objectives) {
      await expect(page.getByText(html.replace(/<[^>]*>/g, ''))).toBeVisible();
    }
    await expect(page.getByText('A paper every morning')).toBeVisible();
    await expect(page.locator('noscript p')).toBeVisible();
  });
});

test('a double click does not press what the next page has in the same place', async ({ page }) => {
  await open(page);
  await turnTo(page, '#/CS1');
  await page.getByRole('button', { name: 'Start the story' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'A phone call' })).toBeVisible();
  await page.getByRole('button', { name: /^Thank Marcia/ }).click();
  await page.getByRole('button', { name: 'Continue the story' }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'The kitchen table' })).toBeVisible();
});

test('an answer’s feedback comes into view, and focus is never lost', async ({ page }) => {
  await open(page);
  await turnTo(page, '#/MOD1/check');
  for (const last of [false, false, true]) {
    await page.getByRole('radio').last().check();
    await page.getByRole('button', { name: 'Check my answer' }).click();
    const feedback = page.locator('.options .aside');
    const bar = await page.getByRole('contentinfo').boundingBox();
    const box = await feedback.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    if (!last) await page.getByRole('button', { name: 'Next question' }).click();
  }
});

test('the skip link leads past the header of the page that is open', async ({ page }) => {
  await open(page);
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await page.getByRole('link', { name: 'Skip to the page' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: 'Seeing means doing' })).toBeVisible();
});

test('coming back to the first screen begins at its title', async ({ page }) => {
  await open(page);
  await turnTo(page, '#/MOD1/seeing-means-doing');
  await turnTo(page, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Positive Risk Taking in Practice');
});
