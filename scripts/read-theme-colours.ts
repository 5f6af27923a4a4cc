import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Organisation } from '../src/course/index.js';
import type { ThemeColours } from '../src/print/index.js';

/** The design tokens' morning colours, by their places in a PowerPoint theme; an organisation's accent in place of ours. */
export function readThemeColours(root: string, { accent }: Organisation): ThemeColours {
  const css = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
  const own = accent?.colour ?? tokenIn(css, '--org-accent');
  return {
    dk1: tokenIn(css, '--ink'),
    lt1: tokenIn(css, '--paper'),
    dk2: tokenIn(css, '--ink-2'),
    lt2: tokenIn(css, '--wash'),
    accent1: own,
    accent2: tokenIn(css, '--leaf'),
    accent3: tokenIn(css, '--sea'),
    accent4: tokenIn(css, '--clay'),
    accent5: tokenIn(css, '--alarm'),
    accent6: tokenIn(css, '--ill-sun'),
    hlink: own,
    folHlink: own,
  };
}

/** The first that stands there: the morning's. */
function tokenIn(css: string, token: string): string {
  const value = new RegExp(`\\s${token}:\\s*(#[0-9a-f]{6});`, 'i').exec(css)?.[1];
  if (value === undefined) throw new Error(`src/ui/tokens.css has no colour ${token}.`);
  return value;
}
