import type { Box, LayoutName } from './slide-plan.js';

/** A slide in points: 13⅓ × 7½ inches, PowerPoint's own wide format. */
export const SLIDE = { w: 960, h: 540 } as const;
export const LEFT = 58;
export const WIDTH = SLIDE.w - 2 * LEFT;
/** Above the foot. */
export const BOTTOM = 496;

interface Layout {
  readonly title: Box;
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly titleSizes: readonly number[];
  readonly ground: 'bg1' | 'bg2';
}

export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  opener: {
    title: { x: LEFT, y: 120, w: 370, h: 170 },
    valign: 'bottom',
    titleSizes: [40, 36, 32, 28, 24],
    ground: 'bg2',
  },
  beside: {
    title: { x: LEFT, y: 110, w: 320, h: 150 },
    valign: 'bottom',
    titleSizes: [40, 36, 32, 28, 24],
    ground: 'bg1',
  },
  large: {
    title: { x: LEFT, y: 110, w: WIDTH, h: 170 },
    valign: 'bottom',
    titleSizes: [54, 50, 46, 42, 38, 34, 30, 26],
    ground: 'bg1',
  },
  content: {
    title: { x: LEFT, y: 58, w: 720, h: 62 },
    valign: 'middle',
    titleSizes: [36, 32, 28, 24, 20],
    ground: 'bg1',
  },
};

export const KICKERS: Readonly<Record<LayoutName, Box>> = {
  opener: { x: LEFT, y: 62, w: 370, h: 40 },
  beside: { x: LEFT, y: 32, w: 720, h: 26 },
  large: { x: LEFT, y: 32, w: WIDTH, h: 26 },
  content: { x: LEFT, y: 32, w: 720, h: 26 },
};
