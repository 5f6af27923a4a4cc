import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { buildAll, isFresh, PRODUCTS, ROOT } from './build-all.js';
import { BROWSER_ARGS } from './find-browser.js';
import { ensureBrowser } from './install-browser.js';
import { ProgressLine } from './progress-line.js';

/** `npm run picture`: docs/picture.png for the README, made of what has been built: a first screen, a decision, a slide. */
const progress = new ProgressLine();
if (!isFresh()) await buildAll(progress);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const course = pathToFileURL(join(PRODUCTS.standalone, 'index.html')).href;
const slides = pathToFileURL(join(PRODUCTS.slides, 'index.html')).href;

const firstScreen = await shoot(course, 1200, 700, async (page) => {
  await page.getByRole('link', { name: /^Start/ }).waitFor();
});
const decision = await shoot(course, 1000, 640, async (page) => {
  await page.getByRole('link', { name: /Case study/ }).click();
  await page.getByRole('button', { name: 'Start the story' }).click();
  await page.getByRole('button', { name: /^Thank Marcia/ }).click();
  await page.getByRole('heading', { name: 'Strong choice' }).waitFor();
});
const slide = await shoot(`${slides}#/cs1_start_vote`, 1600, 1024, async (page) => {
  await page.locator('#cs1_start_vote.present').waitFor();
});
await compose(browser, [firstScreen, decision, slide]);
await browser.close();
progress.done('docs/picture.png is made.');

async function shoot(
  url: string,
  width: number,
  height: number,
  arrive: (page: Page) => Promise<void>,
): Promise<string> {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(url);
  await arrive(page);
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** The first large, the other two below it, side by side. */
async function compose(on: Browser, [large = '', ...small]: readonly string[]): Promise<void> {
  const page = await on.newPage({ viewport: { width: 1240, height: 100 } });
  await page.setContent(`<style>body{margin:0;padding:20px;background:#f4efe9;display:grid;gap:20px;grid-template-columns:1fr 1fr}
    img{width:100%;display:block;border-radius:8px;box-shadow:0 2px 16px #2a1c2a26}img:first-child{grid-column:1/-1}</style>
    ${[large, ...small].map((source) => `<img src="${source}">`).join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  writeFileSync(join(ROOT, 'docs', 'picture.png'), await page.screenshot({ fullPage: true }));
  await page.close();
}
