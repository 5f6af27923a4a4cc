import { withoutTerms } from '../course/index.js';

/** Plain text made safe to stand in HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** For words inside a link: no link or button of their own. */
export function withoutLinks(html: string): string {
  return withoutTerms(html).replace(/<\/?a\b[^>]*>/g, '');
}

/** The first paragraph without its tags, and what follows it; undefined where the HTML starts otherwise. */
export function cutFirstParagraph(html: string): { first: string; rest: string } | undefined {
  const match = /^\s*<p>(.*?)<\/p>\s*(.*)$/s.exec(html);
  return match ? { first: match[1] ?? '', rest: match[2] ?? '' } : undefined;
}

/** Words that a room reads on the wall. */
export function countWords(html: string): number {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&[a-z#0-9]+;/gi, "'");
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
