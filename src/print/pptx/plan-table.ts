import { textHeight } from './measure.js';
import { plain } from './rich-text.js';
import type { Box, PlannedTable } from './slide-plan.js';

const SIZES = [24, 22, 20, 18, 16, 15, 14, 13, 12] as const;
/** Above and below the words of a cell, and beside them. */
export const CELL = { y: 5, x: 8 } as const;

/** Columns alike in width, at the largest size at which all rows fit. */
export function planTable(rows: readonly (readonly string[])[], box: Box): PlannedTable {
  const size = SIZES.find((candidate) => tableHeight(rows, box.w, candidate) <= box.h) ?? SIZES[SIZES.length - 1];
  return { box, rows, size: size ?? SIZES[0] };
}

export function tableHeight(rows: readonly (readonly string[])[], width: number, size: number): number {
  return rows.reduce((sum, cells) => sum + rowHeight(cells, width, size), 0);
}

function rowHeight(cells: readonly string[], width: number, size: number): number {
  const column = width / cells.length - 2 * CELL.x;
  return Math.max(...cells.map((cell) => textHeight([plain(cell, { bold: true })], 'body', size, column))) + 2 * CELL.y;
}
