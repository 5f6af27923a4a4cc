import type { Accent, Organisation } from '../course/index.js';

/** An organisation's colours, as design tokens after those of the course; nothing where it has none. */
export function accentStyles(organisation: Organisation): string {
  const tokens = accentTokens(organisation);
  return tokens === '' ? '' : `:root{${tokens}}`;
}

/** The same without the selector, for a part of a page. */
export function accentTokens({ accent, accentDark }: Organisation): string {
  return [...tokensOf(accent, ''), ...tokensOf(accentDark, '-dark')].join(';');
}

function tokensOf(accent: Accent | undefined, suffix: string): string[] {
  return accent ? [`--org-accent${suffix}:${accent.colour}`, `--org-accent-2${suffix}:${accent.hover}`] : [];
}
