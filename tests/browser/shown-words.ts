import type { Page } from '@playwright/test';

/** A piece of text on the page, or a name that is read aloud, and where it stands. */
export interface ShownWords {
  readonly text: string;
  /** All words of the element around it: a text may be cut by a highlight, or by the lines of a label. */
  readonly around: readonly string[];
  readonly where: string;
}

/** Every text and every accessible name that is on the page now, disclosures opened. */
export async function shownWords(page: Page): Promise<readonly ShownWords[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const found: { text: string; around: string[]; where: string }[] = [];
    const placeOf = (element: Element): string => `${location.hash} ${element.localName}.${element.classList.value}`;
    const wordsAround = (element: Element): string[] => {
      const holder = element.closest('p, li, h1, h2, h3, text, td, summary') ?? element;
      const pieces = [...holder.childNodes].map((node) => node.textContent ?? '');
      return [holder.textContent, pieces.map((piece) => piece.trim()).join(' ')];
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('script, style, noscript, textarea') || !element.checkVisibility()) continue;
      const text = node.textContent ?? '';
      if (text.trim()) found.push({ text, around: wordsAround(element), where: placeOf(element) });
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
      if (!element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const value = element.getAttribute(name);
        if (value) found.push({ text: value, around: [], where: `${placeOf(element)} @${name}` });
      }
    }
    found.push({ text: document.title, around: [], where: `${location.hash} title` });
    return found;
  });
}

/** What is left when the words of the pseudo-locale, which stand in ⟦ ⟧, are taken out. */
export function withoutPseudo(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? text : withoutPseudo(rest);
}
