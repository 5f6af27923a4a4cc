import { describe, expect, it } from 'vitest';
import { readAccentThemes } from '../../scripts/read-accent-themes.js';
import { compileCourse } from '../../src/compiler/index.js';
import { contrastRatio, mixColours } from '../../src/organisation/index.js';
import { baseWith } from '../compiler/fixture-course.js';

const themes = readAccentThemes('.');

function messagesFor(block: string): string[] {
  const files = baseWith('content/course.yaml', (text) => `${text}organisation:\n${block}`);
  return compileCourse(files, { themes }).diagnostics.map(({ code, message, hint }) => `${code}: ${message}. ${hint}`);
}

/** Greys from black to white, as `accent`. */
const greys = Array.from({ length: 256 }, (_, level) => `#${level.toString(16).padStart(2, '0').repeat(3)}`);

describe('contrast', () => {
  it('is that of WCAG: 21:1 for black on white, 1:1 for a colour on itself, whichever comes first', () => {
    expect(contrastRatio('#000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrastRatio('#7a1f52', '#7a1f52')).toBe(1);
    expect(contrastRatio('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#fff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it('mixes colours by their share', () => {
    expect(mixColours('#ff0000', '#000000', 0.5)).toBe('#800000');
    expect(mixColours('#abc', '#ffffff', 0)).toBe('#aabbcc');
  });
});

describe('an organisation’s accent', () => {
  it('is measured on the tokens of both themes', () => {
    expect(themes.light.grounds['--paper']).toBe('#fcfaf6');
    expect(themes.dark.grounds['--paper']).toBe('#1b161d');
    expect(themes.light.onAccent).toBe('#fff');
    expect(Object.keys(themes.dark.grounds)).toEqual(Object.keys(themes.light.grounds));
  });

  it('passes as the course’s own does', () => {
    expect(messagesFor('  accent: "#7A1F52"\n  accent_dark: "#f6c760"\n')).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('passes at 4.5:1 and not just below, %s', (theme) => {
    const field = theme === 'light' ? 'accent' : 'accent_dark';
    const { grounds, onAccent } = themes[theme];
    const lowest = (colour: string): number =>
      Math.min(...[...Object.values(grounds), onAccent].map((other) => contrastRatio(colour, other)));
    const order = theme === 'light' ? greys : [...greys].reverse();
    const passing = order.filter((grey) => lowest(grey) >= 4.5);
    const last = passing.at(-1) ?? '';
    const next = order[order.indexOf(last) + 1] ?? '';
    expect(lowest(next)).toBeGreaterThan(4.3);
    expect(messagesFor(`  ${field}: "${last}"\n`)).toEqual([]);
    expect(messagesFor(`  ${field}: "${next}"\n`)).toEqual([
      expect.stringContaining(`accent-contrast: ${field} ${next}`),
    ]);
  });

  it('names a ratio cut, not rounded, its ground, and a shade near by that passes', () => {
    const [message = ''] = messagesFor('  accent: "#ff8800"\n');
    expect(message).toMatch(/[12]\.\d\d:1 on --[\w-]+, .*and \d more; each needs 4\.5:1 \(WCAG 2\.2, 1\.4\.3\)/);
    const near = /"(#[0-9a-f]{6})" is near it/.exec(message)?.[1] ?? '';
    expect(messagesFor(`  accent: "${near}"\n`)).toEqual([]);
  });

  it('in YAML without quotes is a comment, and that is said', () => {
    expect(messagesFor('  accent: #7a1f52\n')).toEqual([expect.stringContaining('without them, # begins a comment')]);
  });
});
