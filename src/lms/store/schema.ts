/** One step for each version of the store, in order; a step is never changed once released. */
export const SCHEMA: readonly string[] = [
  `
  CREATE TABLE learner (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    made_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    learner_id TEXT NOT NULL REFERENCES learner (id),
    edition TEXT NOT NULL,
    number INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    session_id TEXT,
    session_seq INTEGER NOT NULL DEFAULT 0,
    terminated INTEGER NOT NULL DEFAULT 0,
    UNIQUE (learner_id, edition, number)
  ) STRICT;
  CREATE TABLE snapshot (
    attempt_id TEXT PRIMARY KEY REFERENCES attempt (id),
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    cmi TEXT NOT NULL
  ) STRICT;
  CREATE TABLE commit_log (
    attempt_id TEXT NOT NULL REFERENCES attempt (id),
    seq INTEGER NOT NULL,
    session_id TEXT NOT NULL,
    session_seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    terminated INTEGER NOT NULL,
    changes TEXT NOT NULL,
    PRIMARY KEY (attempt_id, seq)
  ) STRICT;
  `,
];

export const SCHEMA_VERSION = SCHEMA.length;
