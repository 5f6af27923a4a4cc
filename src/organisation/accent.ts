import type { Accent } from '../course/index.js';
import { contrastRatio, mixColours } from './contrast.js';

/** What an accent stands on in one theme, and what stands on it: values of the design tokens, by their names. */
export interface AccentTheme {
  readonly grounds: Readonly<Record<string, string>>;
  /** Words on the accent. */
  readonly onAccent: string;
}

export interface AccentThemes {
  readonly light: AccentTheme;
  readonly dark: AccentTheme;
}

/** Why an accent cannot be read. */
export interface AccentShortfall {
  /** The pairs that fall short, the lowest first: the design token and the ratio, in two decimals. */
  readonly short: readonly { readonly token: string; readonly ratio: string }[];
  /** A shade near by that can be read everywhere, where there is one. */
  readonly near: string | undefined;
}

/** WCAG 2.2, 1.4.3 Contrast (Minimum), for words of the usual size. */
export const ACCENT_CONTRAST = 4.5;
/** The token of words on an accent. */
export const ON_ACCENT = '--on-accent';
const BLACK = '#000000';
const WHITE = '#ffffff';
const STEPS = 100;
const HOVER_STEP = 0.25;

/** The accent in small letters, with its shade under a pointer. By night shades go towards white. */
export function accentOf(given: string, theme: keyof AccentThemes): Accent {
  const colour = given.toLowerCase();
  return { colour, hover: mixColours(colour, theme === 'light' ? BLACK : WHITE, HOVER_STEP) };
}

/** Undefined for an accent that can be read wherever it stands. */
export function accentShortfall(colour: string, theme: AccentTheme): AccentShortfall | undefined {
  const short = pairsOf(colour, theme)
    .filter(({ ratio }) => ratio < ACCENT_CONTRAST)
    .sort((a, b) => a.ratio - b.ratio)
    .map(({ token, ratio }) => ({ token, ratio: shown(ratio) }));
  return short.length > 0 ? { short, near: nearestReadable(colour, theme) } : undefined;
}

function pairsOf(colour: string, { grounds, onAccent }: AccentTheme): { token: string; ratio: number }[] {
  return Object.entries({ ...grounds, [ON_ACCENT]: onAccent }).map(([token, other]) => ({
    token,
    ratio: contrastRatio(colour, other),
  }));
}

/** The first shade on the way to black or to white that passes everywhere. */
function nearestReadable(colour: string, theme: AccentTheme): string | undefined {
  for (let step = 1; step <= STEPS; step += 1) {
    const found = [BLACK, WHITE]
      .map((end) => mixColours(colour, end, step / STEPS))
      .find((shade) => pairsOf(shade, theme).every(({ ratio }) => ratio >= ACCENT_CONTRAST));
    if (found) return found;
  }
  return undefined;
}

/** Cut, not rounded: 4.497 must not read as the 4.5 that it misses. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
