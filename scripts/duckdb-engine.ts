import { DuckDBDataChunk, DuckDBInstance, type DuckDBAppender } from '@duckdb/node-api';
import type { Engine, EngineRow, EngineValue } from '../src/report/index.js';

export interface OpenEngine extends Engine {
  readonly close: () => void;
}

/** Rows that DuckDB takes at once. */
const VECTOR = 2048;

/** DuckDB, in a file of its own when there is much to count: what does not fit into the memory allowed goes there. */
export async function openDuckDb(path = ':memory:', memory = '512MB'): Promise<OpenEngine> {
  const instance = await DuckDBInstance.create(path, {
    memory_limit: memory,
    threads: '2',
    preserve_insertion_order: 'false',
    // Nothing is fetched, and no file is read by what a cell says.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const appenders = new Map<string, DuckDBAppender>();
  return {
    run: async (sql) => {
      for (const appender of appenders.values()) appender.closeSync();
      appenders.clear();
      await connection.run(sql);
    },
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS().map(plainRow);
    },
    append: async (table, rows) => {
      const appender = appenders.get(table) ?? (await connection.createAppender(table));
      appenders.set(table, appender);
      const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
      for (let at = 0; at < rows.length; at += VECTOR) {
        const lot = rows.slice(at, at + VECTOR);
        const chunk = DuckDBDataChunk.create(types, lot.length);
        chunk.setRows(lot);
        appender.appendDataChunk(chunk);
      }
      appender.flushSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plainRow(row: Readonly<Record<string, unknown>>): EngineRow {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(value)]));
}

function plainValue(value: unknown): EngineValue {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
