import Database from 'libsql';
import { attemptRecordOf, type StoredAttempt } from '../../report/index.js';
import type { AttemptRecord } from '../../course/index.js';

interface Row {
  readonly id: string;
  readonly learner_id: string;
  readonly name: string;
  readonly edition: string;
  readonly started_at: string;
  readonly last_seen_at: string;
  readonly cmi: string | null;
}

/** The attempts of a record store that may be in use: nothing is changed, brought up to date or set aside. */
export function* readRecords(path: string): Generator<AttemptRecord> {
  const database = new Database(path, { readonly: true });
  try {
    const rows = database
      .prepare(
        `SELECT attempt.id, learner_id, learner.name, edition, started_at, last_seen_at, snapshot.cmi FROM attempt
         JOIN learner ON learner.id = attempt.learner_id LEFT JOIN snapshot ON snapshot.attempt_id = attempt.id
         ORDER BY attempt.rowid`,
      )
      .iterate() as Iterable<Row>;
    for (const row of rows) yield attemptRecordOf(storedOf(row));
  } finally {
    database.close();
  }
}

function storedOf(row: Row): StoredAttempt {
  return {
    attemptId: row.id,
    learnerId: row.learner_id,
    learnerName: row.name,
    edition: row.edition,
    startedAt: row.started_at,
    lastSeenAt: row.last_seen_at,
    cmi: row.cmi === null ? {} : (JSON.parse(row.cmi) as Record<string, string>),
  };
}
