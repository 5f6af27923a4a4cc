import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileOrStop } from '../../scripts/compile-or-stop.js';
import { openDuckDb } from '../../scripts/duckdb-engine.js';
import { EXPORT_MAPPING, generateExport } from '../../scripts/generate-export.js';
import { reportCourseOf } from '../../scripts/report-course.js';
import { reportStyle } from '../../scripts/report-style.js';
import { makeFigures, MessageLog, parseMapping, renderReport } from '../../src/report/index.js';
import { expectAccessible, expectContrast } from './axe.js';
import { expectFits } from './layout.js';
import { expect, test } from './local-lms.js';

let folder: string;
let url: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-page-'));
  const course = reportCourseOf(compileOrStop('.').course);
  const path = join(folder, 'export.csv');
  generateExport(path, course, 60);
  const read = parseMapping(EXPORT_MAPPING);
  const engine = await openDuckDb();
  const mapping = 'mapping' in read ? read.mapping : undefined;
  const sources = [{ path: 'export.csv', chunks: () => createReadStream(path) }];
  const figures = await makeFigures(engine, {
    sources,
    course,
    mapping,
    log: new MessageLog(),
    minGroup: 5,
    names: true,
  });
  engine.close();
  writeFileSync(join(folder, 'report.html'), renderReport(figures, course, reportStyle()));
  url = pathToFileURL(join(folder, 'report.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the report reads well by axe, in every light, without a script or a request of its own', async ({ page }) => {
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: 'What the records say' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map of/ }).first()).toBeVisible();
  expect(asked.filter((each) => !each.startsWith('data:'))).toEqual([url]);
  expect(refused).toEqual([]);
  await expectAccessible(page, 'the report');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page, 'the report, dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectContrast(page, 'the report, forced colours');
});

test('the report fits 320 pixels: what is wider scrolls in itself, and can be reached by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(url);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const tables = page.getByRole('region', { name: 'Learners', exact: true });
  await tables.last().focus();
  await expect(tables.last()).toBeFocused();
});

test('an officer gives Moodle’s files at the L&D door of the local LMS, and gets the report', async ({
  page,
  lmsUrl,
}) => {
  await page.goto(`${lmsUrl}report`);
  await expectAccessible(page, 'the L&D door');
  await page.getByRole('link', { name: 'Make the report from your system’s files' }).click();
  await page.getByText('The files are not from Moodle').click();
  for (const width of [1000, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectAccessible(page, `the form for files, ${width}`);
    await expectFits(page, `the form for files, ${width}`);
  }
  const name = 'tests/fixtures/report/status-not-told--scores-only/basic.txt';
  await page.getByLabel('Files', { exact: true }).setInputFiles(name);
  await page.getByLabel('Smallest group that is shown').fill('1');
  await page.getByRole('button', { name: 'Show the report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What the records say' })).toBeVisible();
  await expect(page.locator('body'), 'its own style is let in').toHaveCSS('font-family', /Atkinson/);
});
