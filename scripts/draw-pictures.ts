import type { Browser } from 'playwright';
import type { Picture } from '../src/course/index.js';

/** Pixels across: sharp on a projector, and a few dozen kB. */
const WIDTH = 1400;

/** Drawings as PNG, base64, by name: PowerPoint on older computers shows no SVG. */
export async function drawPictures(
  browser: Browser,
  pictures: readonly Picture[],
  css: string,
): Promise<ReadonlyMap<string, string>> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: WIDTH }, colorScheme: 'light' });
  await page.setContent(`<style>${css}html,body{background:transparent}main{width:${WIDTH}px}</style><main></main>`);
  const drawn = new Map<string, string>();
  for (const { name, svg } of pictures) {
    if (drawn.has(name)) continue;
    await page.locator('main').evaluate((main, markup) => void (main.innerHTML = markup), svg);
    const png = await page.locator('main > svg').screenshot({ omitBackground: true, animations: 'disabled' });
    drawn.set(name, png.toString('base64'));
  }
  await page.close();
  return drawn;
}
