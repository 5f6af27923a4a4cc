import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { makeFigures, MessageLog, parseMapping, renderReport } from '../src/report/index.js';
import { ROOT } from './build-all.js';
import { compileOrStop } from './compile-or-stop.js';
import { openDuckDb } from './duckdb-engine.js';
import { BROWSER_ARGS } from './find-browser.js';
import { EXPORT_MAPPING, generateExport } from './generate-export.js';
import { ensureBrowser } from './install-browser.js';
import { reportCourseOf } from './report-course.js';
import { reportStyle } from './report-style.js';

/** `npm run picture:report`: the pictures of docs/reporting-guide.md, of 800 invented learners. */
const WIDTH = 900;
/** What each picture shows, by its first part, and how much of it. */
const PICTURES = { 'in-short': ['report', 430], questions: ['questions', 548], stories: ['stories', 640] } as const;

const folder = mkdtempSync(join(tmpdir(), 'report-pictures-'));
const out = join(ROOT, 'docs', 'report-pictures');
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, colorScheme: 'light' });
await page.goto(pathToFileURL(await makePage()).href);
await page.evaluate(() => document.fonts.ready);
for (const [name, [id, height]] of Object.entries(PICTURES)) {
  const y = await page.evaluate(
    (part) => (document.getElementById(part)?.getBoundingClientRect().top ?? 0) + scrollY,
    id,
  );
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true, clip: { x: 0, y, width: WIDTH, height } });
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log('docs/report-pictures is made.');

async function makePage(): Promise<string> {
  const course = reportCourseOf(compileOrStop(ROOT).course);
  const path = join(folder, 'export.csv');
  generateExport(path, course, 800);
  const read = parseMapping(EXPORT_MAPPING);
  const engine = await openDuckDb();
  const figures = await makeFigures(engine, {
    sources: [{ path: 'export.csv', chunks: () => createReadStream(path) }],
    course,
    mapping: 'mapping' in read ? read.mapping : undefined,
    log: new MessageLog(),
    minGroup: 5,
    names: false,
  });
  engine.close();
  const html = join(folder, 'report.html');
  writeFileSync(html, renderReport(figures, course, reportStyle()));
  return html;
}
