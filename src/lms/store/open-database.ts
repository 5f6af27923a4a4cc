import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'libsql';
import { LocalLmsError } from '../local-lms-error.js';
import { SCHEMA, SCHEMA_VERSION } from './schema.js';

export interface OpenedDatabase {
  readonly database: Database.Database;
  /** The name under which a damaged store has been kept, when there was one. */
  readonly setAside: string | undefined;
}

/**
 * Opens the store, or makes a new one. A damaged file is never overwritten or deleted: it is renamed, with its
 * journal, and a fresh store takes its place.
 *
 * @throws LocalLmsError when the place cannot be written to, or the store comes from a later version of the project
 */
export function openDatabase(path: string, now: Date): OpenedDatabase {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return { database: openSound(path), setAside: undefined };
  } catch (error) {
    if (error instanceof LocalLmsError) throw error;
    if (!isDamage(error)) throw unusable(path, error);
    const setAside = moveAside(path, now);
    return { database: openSound(path), setAside: basename(setAside) };
  }
}

function openSound(path: string): Database.Database {
  const database = new Database(path);
  try {
    checkSound(database);
    // WAL with FULL: a commit is on the disk before it is answered, and survives kill -9 and a power cut.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('busy_timeout = 3000');
    bringUpToDate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function checkSound(database: Database.Database): void {
  const found = pragmaValue(database, 'quick_check');
  if (found !== 'ok') throw new DamagedStore(String(found));
}

function bringUpToDate(database: Database.Database): void {
  const version = Number(pragmaValue(database, 'user_version'));
  if (version > SCHEMA_VERSION) {
    throw new LocalLmsError(
      `The record store was written by a later version of this project (${version}; this one knows ${SCHEMA_VERSION}).`,
      'Use that version, or move the store’s file elsewhere to begin a new one.',
    );
  }
  if (version === SCHEMA_VERSION) return;
  database.transaction(() => {
    for (const step of SCHEMA.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  })();
}

function pragmaValue(database: Database.Database, name: string): unknown {
  const rows = database.pragma(name) as readonly Readonly<Record<string, unknown>>[];
  return rows[0]?.[name];
}

class DamagedStore extends Error {}

/** SQLite's own words for a file that is not, or no longer, a database. */
function isDamage(error: unknown): boolean {
  if (error instanceof DamagedStore) return true;
  return (
    error instanceof Error && 'code' in error && /^SQLITE_(NOTADB|CORRUPT|IOERR_SHORT_READ)/.test(String(error.code))
  );
}

function moveAside(path: string, now: Date): string {
  const aside = `${path}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(path + ending)) renameSync(path + ending, aside + ending);
  }
  return aside;
}

function unusable(path: string, cause: unknown): LocalLmsError {
  return new LocalLmsError(
    `The record store (${basename(path)}) could not be opened: ${cause instanceof Error ? cause.message : String(cause)}.`,
    'Check that its folder can be written to and that the disk is not full.',
    { cause },
  );
}
