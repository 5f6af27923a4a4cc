import type { Organisation } from './organisation.js';

/** Around the place of a logo in a page: found again by whoever exchanges it. */
export const LOGO_MARKS = { begin: '<!--logo-->', end: '<!--/logo-->' } as const;

/** The logo as HTML between its marks, or the marks alone. `words` stand for it where the organisation has no name. */
export function renderLogo({ logo, name }: Organisation, words: string): string {
  const { begin, end } = LOGO_MARKS;
  if (!logo) return begin + end;
  const { src, width, height } = logo;
  const alt = escapeAttribute(name || words);
  return `${begin}<img class="logo" src="${escapeAttribute(src)}" width="${width}" height="${height}" alt="${alt}">${end}`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
