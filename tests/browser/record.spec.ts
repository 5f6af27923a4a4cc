import { expect, test, type Page } from '@playwright/test';
import { PRODUCTS } from '../../scripts/build-all.js';
import { completedState } from '../organisation/completed-state.js';
import { expectAccessible } from './axe.js';
import { ServedPackage } from './branded-course.js';
import { course, openFrom, sidewaysScroll, turnTo } from './stand-alone.js';

/* The record of completion, and what an organisation adds of its own. One worker builds the branded package. */
test.describe.configure({ mode: 'default' });

const SAMPLE = 'docs/organisation.sample.yaml';
const NAME = 'Sample <img src=x onerror=alert(1)> Learner';
let branded: ServedPackage;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  branded = await ServedPackage.build(SAMPLE);
});

async function openRecord(page: Page): Promise<void> {
  await branded.open(page, NAME, '#/record');
  await expect(page.getByRole('heading', { level: 1, name: 'Record of completion' })).toBeFocused();
}

/** Pages of the PDF that printing makes. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the record says who did what, and a name is text whatever it holds', async ({ page }) => {
  await openRecord(page);
  const sheet = page.getByRole('article');
  await expect(sheet.locator('.who')).toHaveText(NAME);
  await expect(sheet.locator('.who *')).toHaveCount(0);
  await expect(sheet).toContainText(`completed ${course.title}.`);
  await expect(sheet).toContainText('Printed on');
  for (const { title } of course.lessons) await expect(sheet).toContainText(title);
  await expect(sheet).toContainText('A paper every morning, best score 92%');
  await expect(sheet).toContainText('Counts as 0.5 hours of learning');
  await expect(sheet).toContainText(`Willow Bank Care · Course version ${course.version}`);
  await expect(sheet).toContainText('The record that counts is in your learning system.');
  await expect(sheet.getByRole('img', { name: 'Willow Bank Care' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1000, 640],
    [360, 740],
    [320, 256],
  ] as const) {
    test(`axe finds nothing on a record, and nothing runs over: ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await openRecord(page);
      await expectAccessible(page, 'the record');
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await turnTo(page, '#/support');
      await expectAccessible(page, 'support with contacts');
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await turnTo(page, '#/');
      await expectAccessible(page, 'the first screen with a logo');
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    });
  }
}

test('it prints on one sheet, in either theme', async ({ page }) => {
  await openRecord(page);
  expect(await printedPages(page)).toBe(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await printedPages(page)).toBe(1);
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = 'largest';
    // As many lines as the whole curriculum would have: eight lessons, four stories, seven outcomes.
    for (const [selector, count] of [
      ['.done-facts div:nth-child(1)', 8],
      ['.done-facts div:nth-child(2)', 4],
      ['.outcomes', 7],
    ] as const) {
      const list = document.querySelector(selector);
      const last = list?.lastElementChild;
      while (list && last && list.querySelectorAll('dd, li').length < count) list.append(last.cloneNode(true));
    }
  });
  expect(await printedPages(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('banner').first()).toBeHidden();
});

test('the first screen has the logo, at most 40 pixels high, and leads to the record', async ({ page }) => {
  await branded.open(page, NAME, '#/');
  const logo = page.getByRole('banner').getByRole('img', { name: 'Willow Bank Care' });
  await expect(logo).toBeVisible();
  expect((await logo.boundingBox())?.height).toBeLessThanOrEqual(40);
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Your record of completion' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Record of completion' })).toBeFocused();
});

test('the last page leads to the record', async ({ page }) => {
  await branded.open(page, NAME, '#/finish');
  await page.getByRole('link', { name: 'Your record of completion' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Record of completion' })).toBeFocused();
});

test('contacts and policies stand under Support and in the boxes of a lesson', async ({ page }) => {
  await branded.open(page, NAME, '#/support');
  const work = page.getByRole('heading', { name: 'At Willow Bank Care' }).locator('..');
  await expect(work.getByRole('link', { name: '01632 960123' })).toHaveAttribute('href', 'tel:01632960123');
  await expect(work).toContainText('Sam Sample');
  await expect(work.getByRole('link', { name: '01632 960999' })).toBeVisible();
  await expect(work.getByRole('link', { name: '0808 157 0123' })).toBeVisible();
  const policy = work.getByRole('link', { name: 'Our safeguarding policy' });
  await expect(policy).toHaveAttribute('href', 'https://intranet.example/policies/safeguarding');
  await expect(policy).toHaveAttribute('rel', 'noopener noreferrer');
  const boxes = branded.course.lessons.flatMap(({ id, pages }) =>
    pages.flatMap(({ id: slug, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'support' ? [{ address: `#/${id}/${slug}`, section: block.section }] : [],
      ),
    ),
  );
  expect(boxes.map(({ section }) => section)).toContain('stop');
  for (const { address, section } of boxes) {
    await turnTo(page, address);
    const phone = section === 'stop' ? '01632 960123' : '0808 157 0123';
    await expect(page.locator('.aside .local').getByRole('link', { name: phone })).toBeVisible();
  }
});

test('without an organisation nothing shows in its place', async ({ page }) => {
  const plain = await ServedPackage.build();
  await plain.open(page, NAME, '#/support');
  await expect(page.getByRole('heading', { level: 1, name: 'Support' })).toBeFocused();
  await expect(page.locator('.local, .logo')).toHaveCount(0);
  // Who comes for themselves does not meet their duties first.
  await expect(page.locator('.support-part h2')).toHaveText(['Support for you', /^When to stop/]);
  const numbers = page.getByRole('main').getByRole('link', { name: /^(999|85258)$/ });
  const targets = await numbers.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(targets).toEqual(['tel:999', 'sms:85258', 'tel:999', 'tel:999']);
  expect(await printedPages(page)).toBe(1);
  await turnTo(page, '#/record');
  await expect(page.locator('.logo')).toHaveCount(0);
  await expect(page.getByRole('article')).toContainText(/About \d+ minutes/);
  await expect(page.getByRole('article')).not.toContainText('undefined');
});

test('without a learning system a name is typed for printing, and kept nowhere', async ({ page }) => {
  const sent: string[] = [];
  // Before the page's own scripts: what one page writes, the next may not read at once under load.
  await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
    `course.${course.id}`,
    JSON.stringify({ savedState: completedState(course) }),
  ] as const);
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, '#/record');
  page.on('request', (request) => sent.push(request.url()));
  await page.getByLabel('Your name, for the record').fill('Sample Learner');
  await expect(page.getByRole('article').locator('.who')).toHaveText('Sample Learner');
  await expect(page.getByRole('article')).toContainText('This is your own copy.');
  await expectAccessible(page, 'the record with a name to type');
  expect(await printedPages(page)).toBe(1);
  await turnTo(page, '#/finish');
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(stored).not.toContain('Sample');
  expect(sent).toEqual([]);
  await turnTo(page, '#/record');
  await expect(page.getByLabel('Your name, for the record')).toHaveValue('');
});

test('before the end the record’s address says what is left to do', async ({ page }) => {
  await openFrom(PRODUCTS.standalone, page);
  await turnTo(page, '#/record');
  await expect(page.getByRole('heading', { level: 1, name: 'What is left to do' })).toBeVisible();
});
