import { ON_ACCENT, type AccentTheme, type AccentThemes } from './accent.js';

/** Where an accent may stand, by the names of the design tokens: pages, and the notes that links stand in. */
const GROUNDS = [
  '--paper',
  '--wash',
  '--paper-2',
  '--raised',
  '--accent-soft',
  '--leaf-soft',
  '--clay-soft',
  '--sea-soft',
  '--alarm-soft',
];

/** What an organisation's accent is measured against: read from the text of the design tokens. */
export function accentThemesIn(css: string): AccentThemes {
  return { light: themeIn(css, ':root'), dark: themeIn(css, ":root[data-theme='dark']") };
}

function themeIn(css: string, selector: string): AccentTheme {
  const at = css.indexOf(`${selector} {`);
  const block = css.slice(at, css.indexOf('}', at));
  const valueOf = (token: string): string => {
    const value = new RegExp(`\\s${token}:\\s*(#[0-9a-f]{3}(?:[0-9a-f]{3})?);`, 'i').exec(block)?.[1];
    if (at < 0 || value === undefined) throw new Error(`src/ui/tokens.css has no colour ${token} under ${selector}.`);
    return value;
  };
  return {
    grounds: Object.fromEntries(GROUNDS.map((token) => [token, valueOf(token)])),
    onAccent: valueOf(ON_ACCENT),
  };
}
