/** The embedded database that does the counting: handed in, so that this room needs no files and no native code. */
export interface Engine {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly EngineRow[]>;
  readonly append: (table: string, rows: readonly (readonly EngineValue[])[]) => Promise<void>;
}

export type EngineValue = string | number | boolean | null;
export type EngineRow = Readonly<Record<string, EngineValue>>;

export function numberIn(row: EngineRow | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}

export function knownNumberIn(row: EngineRow | undefined, column: string): number | undefined {
  const value = row?.[column];
  return value === null || value === undefined ? undefined : Number(value);
}

export function textIn(row: EngineRow | undefined, column: string): string {
  return String(row?.[column] ?? '');
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
