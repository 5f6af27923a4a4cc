import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { PRODUCTS, ROOT } from '../../scripts/build-all.js';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { expectAccessible, expectContrast } from './axe.js';
import { ServedPackage } from './branded-course.js';
import { expectFocusShown, expectReachable } from './focus.js';
import { expectFits } from './layout.js';
import { expect, test } from './local-lms.js';
import { COPY } from './stand-alone.js';

/* The package desk, from disk, as an officer opens it. */
const DESK = pathToFileURL(join(PRODUCTS.desk, 'index.html')).href;
const LOGO = join(ROOT, 'docs/organisation-logo.sample.svg');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(() => {
  // A frame without leave to run scripts says so when a driver looks into it.
  expect(complaints.filter((text) => !text.includes('sandboxed'))).toEqual([]);
});

async function openPackage(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) {
  await page.goto(DESK);
  await page.getByLabel('The package').setInputFiles(file);
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Name of your organisation').fill('Willow Bank Care');
  await page.getByLabel('Logo', { exact: true }).setInputFiles(LOGO);
  await page.getByLabel('Colour by day', { exact: true }).fill('#1f5673');
  await page.getByLabel('Colour by night', { exact: true }).fill('#8fd0ec');
  await page.getByLabel('Role of the lead').fill('Safeguarding lead');
  await page.getByLabel('Phone of the lead').fill('01632 960123');
  await page.getByRole('button', { name: 'Add a policy' }).click();
  await page.getByLabel('Policy 1, title').fill('Our safeguarding policy');
  await page.getByLabel('Policy 1, address').fill('https://intranet.example/policies/safeguarding');
  await page.getByLabel('Pass mark, in percent').fill('70');
}

async function downloaded(page: Page): Promise<{ name: string; zip: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the package' }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), zip: readFileSync(await download.path()) };
}

test('a plain package becomes a branded one, which plays, and can be branded again', async ({ page, context }) => {
  await openPackage(page, PRODUCTS.scorm12);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const preview = page.frameLocator('iframe[title="The first screen, as a picture"]');
  await expect(preview.getByRole('heading', { level: 1 }), 'before anything is changed').toBeVisible();
  await fillIn(page);
  await expect(preview.getByRole('img', { name: 'Willow Bank Care' })).toBeVisible();
  await expect(preview.locator('a.btn', { hasText: /^Start$/ })).toHaveCSS('background-color', 'rgb(31, 86, 115)');
  const phone = page.getByRole('link', { name: '01632 960123' });
  await expect(phone).toHaveCSS('color', 'rgb(31, 86, 115)');
  await page.getByLabel('Evening').check();
  await expect(preview.locator('a.btn', { hasText: /^Start$/ })).toHaveCSS('background-color', 'rgb(143, 208, 236)');
  await expect(phone, 'in their own light, whatever the device has').toHaveCSS('color', 'rgb(143, 208, 236)');
  const { name, zip } = await downloaded(page);
  expect(name).toBe('positive-risk-taking-scorm12-willow-bank-care.zip');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('status').filter({ hasText: 'is in your downloads' })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 720 });

  const learner = await context.newPage();
  const served = new ServedPackage(compileOrStop(ROOT).course, unzipSync(zip));
  await served.open(learner, 'Sam Sample', '#/');
  await expect(learner.getByRole('img', { name: 'Willow Bank Care' })).toBeVisible();
  await expect(learner.locator('.go a.btn')).toHaveCSS('background-color', 'rgb(31, 86, 115)');
  await served.open(learner, 'Sam Sample', '#/support');
  await expect(learner.getByRole('heading', { name: 'At Willow Bank Care' })).toBeVisible();
  await expect(learner.getByRole('link', { name: 'Our safeguarding policy' })).toBeVisible();

  await openPackage(page, { name, mimeType: 'application/zip', buffer: zip });
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Willow Bank Care');
  await expect(page.getByRole('img', { name: 'Logo in the package' })).toBeVisible();
  await expect(page.getByLabel('Policy 1, title')).toHaveValue('Our safeguarding policy');
  await expect(page.getByLabel('Pass mark, in percent')).toHaveValue('70');
  await page.getByRole('button', { name: 'Take the logo out' }).click();
  await page.getByLabel('Name of your organisation').fill('');
  const again = await downloaded(page);
  expect(again.name).toBe('positive-risk-taking-scorm12.zip');
  expect(Object.keys(unzipSync(again.zip))).not.toContain('logo.svg');
});

test('what is wrong is named, at its field and on top, and led to; a colour that can be read is offered', async ({
  page,
}) => {
  await openPackage(page, PRODUCTS.scorm2004);
  await page.getByLabel('Colour by day', { exact: true }).fill('#ffee00');
  await page.getByLabel('Out of hours, phone').fill('ring me');
  await page.getByRole('button', { name: 'Download the package' }).click();
  const list = page.getByRole('group', { name: 'Please look at these first' });
  await expect(list).toBeFocused();
  await expectAccessible(page, 'a form with problems');
  await list.getByRole('link', { name: 'Out of hours, phone' }).click();
  const phone = page.getByLabel('Out of hours, phone');
  await expect(phone).toBeFocused();
  await expect(phone).toHaveAccessibleDescription('Write a phone number, such as 01632 960123.');
  await phone.fill('');
  await page.getByRole('button', { name: /^Use #.* instead/ }).click();
  await expect(list).toHaveCount(0);
  expect((await downloaded(page)).name).toBe('positive-risk-taking-scorm2004.zip');
});

test('a logo that holds code is refused in words, and the package stays without it', async ({ page }) => {
  await openPackage(page, PRODUCTS.scorm12);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script></svg>';
  await page.getByLabel('Logo', { exact: true }).setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(svg),
  });
  await expect(page.getByText('This SVG holds <script>')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Logo in the package' })).toHaveCount(0);
});

const text = Buffer.from('x');
const refusals: readonly (readonly [string, Buffer, RegExp])[] = [
  ['a letter', text, /not a zip/],
  ['another zip', Buffer.from(zipSync({ 'letter.txt': text })), /no imsmanifest\.xml/],
  ['a way out of its folder', Buffer.from(zipSync({ '../../evil.js': text })), /unsafe name, “\.\.\/\.\.\/evil\.js”/],
  ['a zip bomb', Buffer.from(zipSync({ 'a.txt': new Uint8Array(70_000_000) })), /would unpack to 70 MB/],
];
for (const [what, buffer, reason] of refusals) {
  test(`${what} is refused, with the reason`, async ({ page }) => {
    await openPackage(page, { name: 'given.zip', mimeType: 'application/zip', buffer });
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(reason);
    await expect(alert).toBeFocused();
    await expectAccessible(page, `the refusal of ${what}`);
  });
}

test('a file that cannot be read from the device is refused in words', async ({ page }) => {
  await page.addInitScript(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new Error('gone'));
  });
  await openPackage(page, PRODUCTS.scorm12);
  await expect(page.getByRole('alert')).toContainText('could not be read from your device');
});

test('a package that is dropped on the page is opened', async ({ page }) => {
  await page.goto(DESK);
  const bytes = readFileSync(PRODUCTS.scorm12).toString('base64');
  await page.evaluate((base64) => {
    const file = new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'course.zip');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  await expect(page.getByLabel('Name of your organisation')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk passes axe and fits, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(DESK);
    await expectAccessible(page, 'the desk');
    await page.getByLabel('The package').setInputFiles(PRODUCTS.scorm12);
    await fillIn(page);
    // A longer address than a narrow field scrolls within it.
    await page.getByLabel('Policy 1, address').fill('https://a.example');
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await expectAccessible(page, `the form, ${width}`);
      await expectFits(page, `the form, ${width}`);
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await expectContrast(page, 'the form in forced colours');
  });
}

test('every control is reached by Tab, and shows that it is', async ({ page }) => {
  await openPackage(page, PRODUCTS.scorm12);
  await page.getByRole('button', { name: 'Add a policy' }).click();
  await expectReachable(page, 'the form');
  await expectFocusShown(page, 'the form');
});

test('a learner’s help code is read out, typed in, and explained', async ({ page, context }) => {
  const learner = await context.newPage();
  await learner.goto(`${COPY}#/finish`);
  await expect(learner.getByRole('heading', { level: 1, name: 'What is left to do' })).toBeVisible();
  const groups = await learner.getByRole('list', { name: 'Your help code' }).getByRole('listitem').allTextContents();
  expect(groups.every((group) => /^(\S\u2009?){1,4}$/.test(group))).toBe(true);

  await page.goto(`${DESK}#help-code`);
  await page.getByLabel('Help code').fill(groups.join(' ').toLowerCase());
  await page.getByLabel('Help code').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^The course is not complete yet/ })).toBeFocused();
  await expect(page.getByText('The stand-alone copy')).toBeVisible();
  await expect(page.getByText('On the learner’s own device only')).toBeVisible();
  // A code is longer than a narrow field, which scrolls by itself.
  await page.getByLabel('Help code').fill('');
  for (const width of [1000, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectAccessible(page, `an explained code, ${width}`);
    await expectFits(page, `an explained code, ${width}`);
  }
  await page.getByLabel('Help code').fill(groups.slice(1).join(' '));
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(page.getByText('Part of this code was misheard, mistyped or left out.')).toBeVisible();
});

test('the local LMS leads from its L&D door to the desk, and plays the changed package with its brand', async ({
  page,
  lmsUrl,
}) => {
  await page.goto(`${lmsUrl}report`);
  await page.getByRole('link', { name: 'package desk' }).click();
  await page.getByLabel('The package').setInputFiles(PRODUCTS.scorm2004);
  await fillIn(page);
  const { name, zip } = await downloaded(page);
  await page.goto(`${lmsUrl}report`);
  await page.getByLabel('Try a changed package').setInputFiles({ name, mimeType: 'application/zip', buffer: zip });
  await page.getByRole('button', { name: 'Open it as a learner' }).click();
  await page.getByLabel('Name of a new learner').fill('Sample Learner');
  await page.getByRole('button', { name: 'Make this learner' }).click();
  await expect(page.getByText(`Played from “${name}”`)).toBeVisible();
  await page.getByRole('button', { name: 'Launch with SCORM 2004 4th Edition' }).click();
  const course = page.frameLocator('iframe');
  await expect(course.getByRole('img', { name: 'Willow Bank Care' })).toBeVisible();
  await expect(course.locator('.go a.btn')).toHaveCSS('background-color', 'rgb(31, 86, 115)');
});
