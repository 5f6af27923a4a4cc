import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accentThemesIn, type AccentThemes } from '../src/organisation/index.js';

/** What an organisation's accent is measured against, read from the design tokens. */
export function readAccentThemes(root: string): AccentThemes {
  return accentThemesIn(readFileSync(join(root, 'src/ui/tokens.css'), 'utf8'));
}
