import type { Browser } from 'playwright';
import { renderPaper, type PageNumbers, type PaperDocument } from '../src/print/index.js';
import { readPdf } from './read-pdf.js';

/**
 * Prints in Chromium: tagged, with a bookmark for each heading, all fonts inside.
 * @throws when a page of fixed size holds more than fits on it
 */
export async function printPdf(browser: Browser, paper: PaperDocument, css: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setContent(renderPaper(paper, css), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const full = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-fill]')]
      .filter((fill) => fill.scrollHeight > fill.clientHeight + 1 || fill.scrollWidth > fill.clientWidth + 1)
      .map((fill) => `${fill.dataset['fill'] ?? ''} (${fill.scrollHeight} of ${fill.clientHeight})`),
  );
  if (full.length > 0) throw new Error(`${paper.name}: too much for page ${full.join(', ')}.`);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
  return pdf;
}

/**
 * Prints twice what has a list of contents: once to learn where its headings fall, then with their pages in it.
 * @throws when the pages moved in between
 */
export async function printWithContents(
  browser: Browser,
  render: (pages: PageNumbers) => PaperDocument,
  css: string,
): Promise<Uint8Array> {
  const { places } = await readPdf(await printPdf(browser, render(new Map()), css));
  const pdf = await printPdf(browser, render(places), css);
  const after = (await readPdf(pdf)).places;
  const moved = [...places].filter(([id, page]) => after.get(id) !== page).map(([id]) => id);
  if (moved.length > 0) throw new Error(`Pages moved between two printings: ${moved.join(', ')}.`);
  return pdf;
}
