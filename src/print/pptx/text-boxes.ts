import { KICKERS, LAYOUTS } from './layouts.js';
import { fittingSize, type Face } from './measure.js';
import { plain, type Paragraph } from './rich-text.js';
import type { Box, LayoutName, PlannedText } from './slide-plan.js';

const BODY_SIZES = [28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12] as const;
const KICKER_SIZES = [15, 14, 13, 12] as const;

type Look = Partial<Omit<PlannedText, 'box' | 'paragraphs' | 'size'>> & { readonly sizes?: readonly number[] };

/** A box with its text at the largest size that fits. */
export function textBox(box: Box, paragraphs: readonly Paragraph[], look: Look = {}): PlannedText {
  const { sizes = BODY_SIZES, face = 'body', ink = 'tx1', valign = 'top', inset = 0, ...rest } = look;
  const size = fittingSize(paragraphs, face, sizes, box.w - 2 * inset, box.h - 2 * inset);
  return { box, paragraphs, face, size, ink, valign, inset, ...rest };
}

export function titleBox(layout: LayoutName, words: string): PlannedText {
  const { title, valign, titleSizes } = LAYOUTS[layout];
  const face: Face = 'head';
  return textBox(title, [plain(words)], { face, valign, sizes: titleSizes });
}

/** Small words above the title; nothing where there are none. */
export function kickerBoxes(layout: LayoutName, words: string): PlannedText[] {
  if (words === '') return [];
  const look = { ink: 'accent1', valign: 'bottom', sizes: KICKER_SIZES } as const;
  return [textBox(KICKERS[layout], [plain(words, { bold: true })], look)];
}
