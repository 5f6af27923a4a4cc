import { randomUUID } from 'node:crypto';
import type Database from 'libsql';
import type { StoredAttempt } from '../../report/index.js';
import { isEditionId, type EditionId } from '../edition.js';
import { changesBetween, withChanges, type CmiChanges, type CmiSnapshot } from './cmi-changes.js';
import { openDatabase } from './open-database.js';

export interface Learner {
  readonly id: string;
  readonly name: string;
}

export interface Attempt {
  readonly id: string;
  readonly learner: Learner;
  readonly edition: EditionId;
  /** Counts from 1 for each learner and edition. */
  readonly number: number;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  /** The session that may save; an earlier one no longer can. */
  readonly sessionId: string | undefined;
  /** The last session was ended by the course. */
  readonly terminated: boolean;
  readonly cmi: CmiSnapshot;
}

export interface Commit {
  readonly sessionId: string;
  /** Counts from 1 within the session. */
  readonly sessionSeq: number;
  /** The whole data model, or (while a page is being closed, when a browser limits what may be sent) what changed. */
  readonly data: { readonly cmi: CmiSnapshot } | { readonly changes: CmiChanges };
  readonly terminated: boolean;
}

/**
 * `stored`: on the disk. `superseded`: a later session of the same attempt has begun, so that this one may not
 * overwrite it. `unknown`: there is no such attempt.
 */
export type CommitResult = 'stored' | 'superseded' | 'unknown';

interface AttemptRow {
  readonly id: string;
  readonly learner_id: string;
  readonly name: string;
  readonly edition: string;
  readonly number: number;
  readonly started_at: string;
  readonly last_seen_at: string;
  readonly session_id: string | null;
  readonly session_seq: number;
  readonly terminated: number;
  readonly seq: number | null;
  readonly cmi: string | null;
}

const ATTEMPTS = `
  SELECT attempt.*, learner.name, snapshot.seq, snapshot.cmi
  FROM attempt JOIN learner ON learner.id = attempt.learner_id LEFT JOIN snapshot ON snapshot.attempt_id = attempt.id`;

/** The local LMS's records. Every method that changes something returns only when the change is on the disk. */
export class Store {
  private readonly database: Database.Database;
  /** The name under which a damaged store was kept when this one was opened. */
  readonly setAside: string | undefined;

  constructor(
    path: string,
    private readonly now: () => Date,
  ) {
    const { database, setAside } = openDatabase(path, now());
    this.database = database;
    this.setAside = setAside;
  }

  /** Brings the journal into the file, so that a copy of that one file holds everything. */
  close(): void {
    this.database.pragma('wal_checkpoint(TRUNCATE)');
    this.database.close();
  }

  learners(): Learner[] {
    const rows = this.database.prepare('SELECT id, name FROM learner ORDER BY made_at, rowid').all() as Learner[];
    return rows.map(({ id, name }) => ({ id, name }));
  }

  learner(id: string): Learner | undefined {
    return this.learners().find((learner) => learner.id === id);
  }

  addLearner(name: string): Learner {
    const learner = { id: randomUUID(), name };
    this.database
      .prepare('INSERT INTO learner (id, name, made_at) VALUES (?, ?, ?)')
      .run(learner.id, name, this.clock());
    return learner;
  }

  /** Oldest first. */
  attempts(): Attempt[] {
    const rows = this.database.prepare(`${ATTEMPTS} ORDER BY attempt.started_at, attempt.rowid`).all() as AttemptRow[];
    return rows.map(attemptOf);
  }

  attempt(id: string): Attempt | undefined {
    const row = this.attemptRow(id);
    return row && attemptOf(row);
  }

  latestAttempt(learnerId: string, edition: EditionId): Attempt | undefined {
    const row = this.database
      .prepare(`${ATTEMPTS} WHERE learner_id = ? AND edition = ? ORDER BY number DESC LIMIT 1`)
      .get(learnerId, edition) as AttemptRow | undefined;
    return row && attemptOf(row);
  }

  addAttempt(learnerId: string, edition: EditionId): Attempt {
    const id = randomUUID();
    const at = this.clock();
    const number = (this.latestAttempt(learnerId, edition)?.number ?? 0) + 1;
    this.database
      .prepare(
        'INSERT INTO attempt (id, learner_id, edition, number, started_at, last_seen_at) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(id, learnerId, edition, number, at, at);
    const added = this.attempt(id);
    if (!added) throw new Error('An attempt was added and is not there.');
    return added;
  }

  /** From now on, only this session may save to the attempt. Returns its id. */
  beginSession(attemptId: string): string {
    const sessionId = randomUUID();
    this.database
      .prepare('UPDATE attempt SET session_id = ?, session_seq = 0, terminated = 0, last_seen_at = ? WHERE id = ?')
      .run(sessionId, this.clock(), attemptId);
    return sessionId;
  }

  commit(attemptId: string, commit: Commit): CommitResult {
    return this.database.transaction(() => this.commitNow(attemptId, commit)).immediate();
  }

  storedAttempts(): StoredAttempt[] {
    return this.attempts().map(({ id, learner, edition, startedAt, lastSeenAt, cmi }) => ({
      attemptId: id,
      learnerId: learner.id,
      learnerName: learner.name,
      edition,
      startedAt,
      lastSeenAt,
      cmi,
    }));
  }

  private commitNow(attemptId: string, { sessionId, sessionSeq, data, terminated }: Commit): CommitResult {
    const row = this.attemptRow(attemptId);
    if (!row) return 'unknown';
    if (row.session_id !== sessionId) return 'superseded';
    // A repeat, or one overtaken by a later save: what it says is already on the disk.
    if (sessionSeq <= row.session_seq) return 'stored';
    const before = attemptOf(row).cmi;
    const cmi = 'cmi' in data ? withChanges({}, data.cmi) : withChanges(before, data.changes);
    const seq = (row.seq ?? 0) + 1;
    const at = this.clock();
    this.database
      .prepare('UPDATE attempt SET session_seq = ?, terminated = ?, last_seen_at = ? WHERE id = ?')
      .run(sessionSeq, Number(terminated), at, attemptId);
    this.database
      .prepare('INSERT OR REPLACE INTO snapshot (attempt_id, seq, at, cmi) VALUES (?, ?, ?, ?)')
      .run(attemptId, seq, at, JSON.stringify(cmi));
    this.database
      .prepare('INSERT INTO commit_log VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(attemptId, seq, sessionId, sessionSeq, at, Number(terminated), JSON.stringify(changesBetween(before, cmi)));
    return 'stored';
  }

  private attemptRow(id: string): AttemptRow | undefined {
    return this.database.prepare(`${ATTEMPTS} WHERE attempt.id = ?`).get(id) as AttemptRow | undefined;
  }

  private clock(): string {
    return this.now().toISOString();
  }
}

function attemptOf(row: AttemptRow): Attempt {
  if (!isEditionId(row.edition)) throw new Error(`The store names an edition that nobody wrote: ${row.edition}`);
  return {
    id: row.id,
    learner: { id: row.learner_id, name: row.name },
    edition: row.edition,
    number: row.number,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    sessionId: row.session_id ?? undefined,
    terminated: row.terminated === 1,
    cmi: row.cmi === null ? {} : (JSON.parse(row.cmi) as CmiSnapshot),
  };
}
