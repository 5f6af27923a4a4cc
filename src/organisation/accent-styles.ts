import type { Accent, Organisation } from '../course/index.js';

/** An organisation's colours, as design tokens after those of the course; nothing where it has none. */
export function accentStyles({ accent, accentDark }: Organisation): string {
  const tokens = [...tokensOf(accent, ''), ...tokensOf(accentDark, '-dark')];
  return tokens.length > 0 ? `:root{${tokens.join(';')}}` : '';
}

function tokensOf(accent: Accent | undefined, suffix: string): string[] {
  return accent ? [`--org-accent${suffix}:${accent.colour}`, `--org-accent-2${suffix}:${accent.hover}`] : [];
}
