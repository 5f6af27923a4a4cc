import Papa from 'papaparse';
import type { MessageLog } from './message-log.js';
import type { TableRow, TableRows } from './table.js';

/** A row longer than this has swallowed others by a quotation mark that never closes. */
const LONGEST_ROW = 2_000_000;

interface ParsedPiece {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** The rows of delimited text (RFC 4180, with any delimiter), in bounded memory: a piece is parsed as far as it is whole. */
export async function* csvRows(
  path: string,
  pieces: AsyncIterable<string>,
  delimiter: string,
  log: MessageLog,
): TableRows & AsyncGenerator<TableRow[]> {
  const reader = new PieceReader(path, delimiter, log);
  for await (const piece of pieces) {
    const rows = reader.read(piece);
    if (rows.length > 0) yield rows;
  }
  yield reader.rest();
}

class PieceReader {
  #held = '';
  #line = 1;

  constructor(
    private readonly path: string,
    private readonly delimiter: string,
    private readonly log: MessageLog,
  ) {}

  read(piece: string): TableRow[] {
    this.#held += piece;
    const rows = this.#whole(false);
    return this.#held.length > LONGEST_ROW ? [...rows, ...this.#skipLine()] : rows;
  }

  /** What is left at the end of the file is a row too, unless a quotation mark in it never closes. */
  rest(): TableRow[] {
    const rows: TableRow[] = [];
    while (this.#held !== '') {
      const before = this.#held;
      rows.push(...this.#whole(true));
      if (this.#held === before) rows.push(...this.#skipLine());
    }
    return rows;
  }

  #whole(last: boolean): TableRow[] {
    const parsed = this.#parse(!last);
    const open = parsed.errors.find(({ code }) => code === 'MissingQuotes');
    // The row with the open mark is the last: all before it are whole.
    const whole = open ? this.#parse(true) : parsed;
    const rows = this.#numbered(this.#held, whole.data, whole.errors);
    this.#held = this.#held.slice(open || !last ? whole.meta.cursor : this.#held.length);
    return rows;
  }

  #parse(ignoreLast: boolean): ParsedPiece {
    return this.#parsed(this.#held, ignoreLast);
  }

  #parsed(text: string, ignoreLast: boolean): ParsedPiece {
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n' });
    return parser.parse(text, 0, ignoreLast) as ParsedPiece;
  }

  #numbered(text: string, data: ParsedPiece['data'], errors: ParsedPiece['errors']): TableRow[] {
    const stray = new Set(
      errors.flatMap(({ code, row }) => (code === 'InvalidQuotes' && row !== undefined ? [row] : [])),
    );
    const lines = stray.size > 0 ? text.split('\n') : [];
    const first = this.#line;
    const rows: TableRow[] = [];
    for (const [index, cells] of data.entries()) {
      const line = this.#line;
      const ends = lineEndsIn(cells);
      this.#line += 1 + ends;
      if (stray.has(index) && ends > 0) {
        // A mark opened here and was closed by another line's: these lines are rows of their own.
        rows.push(...this.#apart(lines.slice(line - first, line - first + ends + 1), line));
        continue;
      }
      if (stray.has(index)) this.log.add(this.path, 'stray-quote', { line, column: 1 });
      if (isFilled(cells)) rows.push({ line, cells });
    }
    return rows;
  }

  #apart(lines: readonly string[], from: number): TableRow[] {
    return lines.flatMap((text, index) => {
      const { data, errors } = this.#parsed(text, false);
      const [cells = []] = data;
      const line = from + index;
      if (errors.length === 0) return isFilled(cells) ? [{ line, cells }] : [];
      this.log.add(this.path, 'open-quote', { line, column: cells.length });
      return [];
    });
  }

  #skipLine(): TableRow[] {
    const [cells = []] = this.#parsed(firstLineOf(this.#held), false).data;
    this.log.add(this.path, 'open-quote', { line: this.#line, column: cells.length });
    const end = this.#held.indexOf('\n');
    this.#held = end < 0 ? '' : this.#held.slice(end + 1);
    this.#line += 1;
    return this.#held === '' ? [] : this.#whole(false);
  }
}

function isFilled(cells: readonly string[]): boolean {
  return cells.length > 1 || (cells[0] ?? '').trim() !== '';
}

function firstLineOf(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function lineEndsIn(cells: readonly string[]): number {
  let ends = 0;
  for (const cell of cells) if (cell.includes('\n')) ends += cell.split('\n').length - 1;
  return ends;
}
