import type { Attachment } from 'svelte/attachments';

const adopted = new Set<string>();

/**
 * A module's own styles come with its own part of the course, and not with every reading page. A constructed sheet
 * needs no leave from the Content Security Policy. It stays once it is there.
 */
export function adoptStyles(css: string): Attachment {
  return () => {
    if (adopted.has(css)) return;
    adopted.add(css);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
}
