/** Colours here are `#rgb` or `#rrggbb`. */

type Rgb = readonly [red: number, green: number, blue: number];

/** WCAG 2.2, "contrast ratio": 1 … 21. */
export function contrastRatio(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance", for sRGB: 0 … 1. */
function relativeLuminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** `share` of the second colour in the first, 0 … 1. */
export function mixColours(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  return toHex(from.map((channel, index) => Math.round(channel + ((to[index] ?? 0) - channel) * share)));
}

function channels(colour: string): Rgb {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

function toHex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
