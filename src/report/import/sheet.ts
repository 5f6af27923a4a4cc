import type { TableRow } from './table.js';

/** The first sheet of a spreadsheet, with the places of its formulas. */
export interface Sheet {
  readonly rows: readonly TableRow[];
  readonly formulas: readonly { readonly line: number; readonly column: number }[];
}

/** Wider than any table of results: repeated empty cells to the sheet's edge are not wanted. */
export const WIDEST = 4000;

/** Rows with something in them; empty cells at their end are cut off. */
export class SheetBuilder {
  readonly #rows: TableRow[] = [];
  readonly #formulas: { line: number; column: number }[] = [];

  add(line: number, cells: readonly string[]): void {
    const end = cells.findLastIndex((cell) => cell !== '') + 1;
    if (end > 0) this.#rows.push({ line, cells: Array.from({ length: end }, (_, at) => cells[at] ?? '') });
  }

  formula(line: number, column: number): void {
    this.#formulas.push({ line, column });
  }

  get sheet(): Sheet {
    return { rows: this.#rows, formulas: this.#formulas };
  }
}
