import type { Accent, SourceSpan } from '../course/index.js';
import { contrastRatio, mixColours } from './contrast.js';
import type { Report } from './report.js';

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

/** WCAG 2.2, 1.4.3 Contrast (Minimum), for words of the usual size. */
const NEEDED = 4.5;
const BLACK = '#000000';
const WHITE = '#ffffff';
const STEPS = 100;
/** How many of the pairs that fall short a message names. */
const TOLD = 4;
const HOVER_STEP = 0.25;

/** The accent in small letters, with its shade under a pointer. By night shades go towards white. */
export function accentOf(given: string, theme: keyof AccentThemes): Accent {
  const colour = given.toLowerCase();
  return { colour, hover: mixColours(colour, theme === 'light' ? BLACK : WHITE, HOVER_STEP) };
}

/** Tells of an accent that cannot be read, with the ratios that fall short, the lowest first. */
export function checkAccent(colour: string, name: string, theme: AccentTheme, span: SourceSpan, report: Report): void {
  const short = pairsOf(colour, theme)
    .filter(({ ratio }) => ratio < NEEDED)
    .sort((a, b) => a.ratio - b.ratio);
  if (short.length === 0) return;
  const worst = short.slice(0, TOLD).map(({ ground, ratio }) => `${shown(ratio)}:1 ${ground}`);
  const more = short.length > TOLD ? [`and ${short.length - TOLD} more`] : [];
  const list = [...worst, ...more].join(', ');
  const near = nearestReadable(colour, theme);
  const message = `${name} ${colour} cannot be read well: ${list}; each needs ${NEEDED}:1 (WCAG 2.2, 1.4.3)`;
  const hint = near
    ? `"${near}" is near it and can be read`
    : 'No shade of it can be read on all of them: choose another';
  report.error(span, 'accent-contrast', message, hint);
}

function pairsOf(colour: string, { grounds, onAccent }: AccentTheme): { ground: string; ratio: number }[] {
  const under = Object.entries(grounds).map(([token, ground]) => ({
    ground: `on ${token}`,
    ratio: contrastRatio(colour, ground),
  }));
  return [...under, { ground: 'under words (--on-accent)', ratio: contrastRatio(colour, onAccent) }];
}

/** The first shade on the way to black or to white that passes everywhere. */
function nearestReadable(colour: string, theme: AccentTheme): string | undefined {
  for (let step = 1; step <= STEPS; step += 1) {
    const found = [BLACK, WHITE]
      .map((end) => mixColours(colour, end, step / STEPS))
      .find((shade) => pairsOf(shade, theme).every(({ ratio }) => ratio >= NEEDED));
    if (found) return found;
  }
  return undefined;
}

/** Cut, not rounded: 4.497 must not read as the 4.5 that it misses. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
