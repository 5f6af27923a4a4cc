import type { Face } from './measure.js';
import type { Paragraph } from './rich-text.js';

/** Points on a slide of 960 × 540. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Colours by their place in the theme, so that a change of theme reaches every slide. */
export type Ink = 'tx1' | 'tx2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5';

/** The master's layouts: where the title stands. */
export type LayoutName = 'opener' | 'beside' | 'large' | 'content';

export interface PlannedText {
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly valign: 'top' | 'middle' | 'bottom';
  /** Room inside the box, on every side. */
  readonly inset: number;
  /** A frame round it, or a bar above it. */
  readonly frame?: { readonly kind: 'frame' | 'bar'; readonly ink: Ink };
  /** Id of the slide that a click leads to. */
  readonly leadsTo?: string;
}

export interface PlannedTable {
  readonly box: Box;
  readonly rows: readonly (readonly string[])[];
  readonly size: number;
}

export interface PlannedPicture {
  readonly box: Box;
  readonly name: string;
  readonly alt: string;
}

/** One slide as PowerPoint shows it: every text a box of its own, in reading order. */
export interface SlidePlan {
  readonly id: string;
  readonly section: string;
  readonly layout: LayoutName;
  readonly title: PlannedText;
  readonly texts: readonly PlannedText[];
  readonly table?: PlannedTable;
  readonly pictures: readonly PlannedPicture[];
  /** One paragraph a line. */
  readonly notes: string;
}
