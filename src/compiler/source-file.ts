import type { Diagnostic, SourceSpan } from '../course/index.js';
import { Report } from './report.js';

/** One file of the authors', as read. */
export interface SourceFile {
  /** From the project's root, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Longer lines are no prose: a pasted picture or a broken export, and slow to read everywhere. */
const LONGEST_LINE = 20_000;

export interface NormalSource {
  /** Absent when it is not fit to be read. */
  readonly file: SourceFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The file with LF line ends and without a byte-order mark, and what was unusual about it. */
export function normaliseSource(file: SourceFile): NormalSource {
  const report = new Report();
  const place = (line: number, column = 1): SourceSpan => ({ path: file.path, line, column });
  let text = file.text;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    const hint = 'Save it as "UTF-8" without a mark (BOM)';
    report.warning(place(1), 'byte-order-mark', 'the file starts with a byte-order mark', hint);
  }
  const windowsEnd = text.indexOf('\r');
  if (windowsEnd >= 0) {
    const line = text.slice(0, windowsEnd).split('\n').length;
    text = text.replace(/\r\n?/g, '\n');
    report.warning(place(line), 'line-ends', 'the file has Windows line ends', 'Save it with line ends "LF"');
  }
  const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) {
    const hint = 'Break it into paragraphs, or take out what was pasted there; the file has not been read';
    const message = `a line is longer than ${LONGEST_LINE.toLocaleString('en-GB')} characters`;
    report.error(place(long + 1), 'line-too-long', message, hint);
    return { file: undefined, diagnostics: report.diagnostics };
  }
  return { file: { path: file.path, text }, diagnostics: report.diagnostics };
}

/** Turns offsets into places. */
export interface Positions {
  at(offset: number): SourceSpan;
}

/** Places in a normalised file. */
export class Places implements Positions {
  readonly #starts: number[] = [0];
  readonly path: string;

  constructor(file: SourceFile) {
    this.path = file.path;
    for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): SourceSpan {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { path: this.path, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
