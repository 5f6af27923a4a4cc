import type { Page } from '@playwright/test';
import { expect } from './local-lms.js';

/** WCAG 1.4.12: what a reader may set, and no word may be lost. In px where em would compound through nested elements. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Constructed, since the page's own policy refuses style elements. */
export async function setTextSpacing(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, TEXT_SPACING);
}

/** Nothing reaches past the page's sides, no words past their own box, and nothing is cut off. */
export async function expectFits(page: Page, name: string): Promise<void> {
  expect(await page.evaluate(findOverflow), `what runs over on ${name}`).toEqual([]);
}

/** Runs in the page. Left out is what scrolls by itself, what only a screen reader meets, and drawings. */
function findOverflow(): string[] {
  const found = new Set<string>();
  const width = document.documentElement.clientWidth;
  const label = (element: Element, what: string): string =>
    `${what}: <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
  const isOut = (element: Element): boolean =>
    element.closest('svg, .scroll, .vh, .skip, [hidden]') !== null || !element.checkVisibility();

  if (document.documentElement.scrollWidth > width)
    found.add(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (isOut(element)) continue;
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none') continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > width + 1 || box.left < -1)) found.add(label(element, 'past the side'));
    const clipsX = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const clipsY = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (clipsX || clipsY) found.add(label(element, 'cut off'));
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || isOut(parent) || getComputedStyle(parent).clipPath !== 'none') continue;
    let holder: HTMLElement = parent;
    while (getComputedStyle(holder).display === 'inline' && holder.parentElement) holder = holder.parentElement;
    const box = holder.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects())
      if (line.right > box.right + 2 || line.left < box.left - 2) found.add(label(holder, 'words past their box'));
  }
  return [...found];
}
