import pixelWidth from 'string-pixel-width';
import type { Paragraph } from './rich-text.js';

/** The theme's two faces: on every Windows and Mac for decades, and the course's own second choices. */
export const FACES = { head: 'Georgia', body: 'Verdana' } as const;
export type Face = keyof typeof FACES;

/** From one baseline to the next, in sizes: each font's own, and a little. */
const LINE: Readonly<Record<Face, number>> = { head: 1.16, body: 1.24 };
/** Between paragraphs, in sizes. */
export const GAP = 0.45;
/** How far a bullet's words stand in, in points; a number takes more. */
const INDENTS = { bullet: 20, number: 38 } as const;
/** Programs break lines a little differently: the measure takes each word to be wider than it is. */
const CAUTION = 1.03;

/** How high the text stands, in points, in a column of that width. */
export function textHeight(paragraphs: readonly Paragraph[], face: Face, size: number, width: number): number {
  const heights = paragraphs.map(
    (paragraph) => linesOf(paragraph, face, size, width - indentOf(paragraph)) * size * LINE[face],
  );
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(0, paragraphs.length - 1) * GAP * size;
}

/** The largest of the sizes at which the text fits; the smallest, where none does. Sizes from large to small. */
export function fittingSize(
  paragraphs: readonly Paragraph[],
  face: Face,
  sizes: readonly number[],
  width: number,
  height: number,
): number {
  const fits = sizes.find((size) => textHeight(paragraphs, face, size, width) <= height);
  return fits ?? sizes.at(-1) ?? 0;
}

export function indentOf({ bullet, numbered }: Paragraph): number {
  if (!bullet) return 0;
  return numbered ? INDENTS.number : INDENTS.bullet;
}

/** Lines broken as programs do, greedily at spaces. */
function linesOf({ runs }: Paragraph, face: Face, size: number, width: number): number {
  const words = runs.flatMap(({ text, bold, italic }) =>
    text.split(/(?<=\s)/).map((word) => widthOf(word, face, size, bold, italic)),
  );
  let lines = 1;
  let at = 0;
  for (const word of words) {
    if (at > 0 && at + word > width) {
      lines++;
      at = 0;
    }
    at += word;
  }
  return lines;
}

function widthOf(text: string, face: Face, size: number, bold: boolean, italic: boolean): number {
  return pixelWidth(text, { font: FACES[face].toLowerCase(), size, bold, italic }) * CAUTION;
}
