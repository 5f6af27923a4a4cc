/** One row of a table, whichever file it came from. */
export interface TableRow {
  /** From 1; in a text file the line on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows, a batch at a time: one by one, sixteen million of them would spend their time in waiting. */
export type TableRows = AsyncIterable<readonly TableRow[]>;

/** A file as its bytes come. */
export interface ReportFile {
  readonly path: string;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}
