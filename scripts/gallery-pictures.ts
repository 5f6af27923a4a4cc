import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { PRODUCTS, ROOT } from './build-all.js';
import { buildGallery } from './build-gallery.js';
import { compileOrStop } from './compile-or-stop.js';
import { renderContactSheet, SHEET_WIDTH, type Shot } from './contact-sheet.js';
import { BROWSER_ARGS } from './find-browser.js';
import { readGallery } from './gallery-examples.js';
import { ensureBrowser } from './install-browser.js';
import { ProgressLine } from './progress-line.js';

/**
 * `npm run gallery:pictures [-- part-of-a-name …] [--whole]`: every state of the gallery whose name holds one of these, in
 * six looks and on one contact sheet, in dist/pictures/<name>/. With `--whole` pictures are as long as the page.
 */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme?: 'dark';
  readonly media?: { readonly forcedColors?: 'active'; readonly media?: 'print' };
}

const LOOKS: readonly Look[] = [
  { name: '1000x640', width: 1000, height: 640 },
  { name: '360x740', width: 360, height: 740 },
  { name: '1440x900', width: 1440, height: 900 },
  { name: 'dark', width: 1000, height: 640, theme: 'dark' },
  { name: 'forced-colours', width: 1000, height: 640, media: { forcedColors: 'active' } },
  // A sheet of A4 less its margins.
  { name: 'print', width: 673, height: 1017, media: { media: 'print' } },
];

const { values, positionals } = parseArgs({ options: { whole: { type: 'boolean' } }, allowPositionals: true });
const { course } = compileOrStop(ROOT);
const progress = new ProgressLine();
progress.step('Building the gallery');
await buildGallery(course, PRODUCTS.gallery);
const states = readGallery(ROOT, course)
  .groups.flatMap(({ kind, name, examples }) =>
    (examples as readonly { name: string }[]).map((example) => ({ kind, name: `${name}/${example.name}` })),
  )
  .filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
for (const state of states) {
  progress.step(`Taking ${state.name}`);
  await picture(browser, state);
}
await browser.close();
progress.done(`${states.length} states are in dist/pictures.`);

async function picture(on: Browser, { kind, name }: { readonly kind: string; readonly name: string }): Promise<void> {
  const page = await on.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${pathToFileURL(join(PRODUCTS.gallery, 'index.html')).href}?show=${name}`);
  // A page of the player says itself when its state is reached.
  await page.locator(kind === 'page' ? 'html[data-reached]' : '#app > main').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  const folder = join(ROOT, 'dist', 'pictures', name);
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  for (const look of LOOKS) {
    await putOn(page, look);
    // Not by Playwright's own means, which leave the bar in the middle.
    if (values.whole || look.name === 'print') await makeLong(page, look);
    const png = await page.screenshot();
    writeFileSync(join(folder, `${look.name}.png`), png);
    shots.push({ caption: look === LOOKS[0] ? `${name} · ${look.name}` : look.name, png, width: look.width });
  }
  await page.close();
  const sheet = await on.newPage({ viewport: { width: SHEET_WIDTH, height: 100 } });
  await sheet.setContent(renderContactSheet(shots));
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  writeFileSync(join(folder, 'sheet.png'), await sheet.screenshot({ fullPage: true }));
  await sheet.close();
}

async function makeLong(page: Page, { width, height }: Look): Promise<void> {
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, length) });
  // Two frames: the new length is painted in the second.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function putOn(page: Page, { width, height, theme, media }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: media?.media ?? 'screen', forcedColors: media?.forcedColors ?? 'none' });
  await page.evaluate((value) => {
    const { dataset } = document.documentElement;
    if (value) dataset['theme'] = value;
    else delete dataset['theme'];
  }, theme);
  // What is folded away opens for paper.
  if (media?.media === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}
