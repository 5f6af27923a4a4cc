/** Douglas Crockford's base 32: no letter that is heard or read as another, and none that makes an unhappy word. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const WIDTH = 5;
const GROUP = 4;

/** In groups of four, for reading aloud. */
export function digitsOf(bits: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bits.length; at += WIDTH) {
    if (at > 0 && at % (WIDTH * GROUP) === 0) text += '-';
    const value = Array.from({ length: WIDTH }, (_, index) => bits[at + index] ?? 0).reduce(
      (sum, bit) => sum * 2 + bit,
    );
    text += DIGITS.charAt(value);
  }
  return text;
}

/** However it was typed: small letters, other groups, O for nought. Otherwise the first sign that is no digit. */
export function bitsIn(text: string): { readonly bits: readonly number[] } | { readonly sign: string } {
  const bits: number[] = [];
  for (const sign of text.toUpperCase().replace(/[\s\p{Pd}._]/gu, '')) {
    const value = DIGITS.indexOf(READ_AS[sign] ?? sign);
    if (value < 0) return { sign };
    for (let at = WIDTH - 1; at >= 0; at -= 1) bits.push((value >> at) & 1);
  }
  return { bits };
}
