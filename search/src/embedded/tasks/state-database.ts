import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the database of tasks and keys. It is apart from the indexes so that an order can be written down
 * while a long task holds the indexes. FULL: what was answered with 202 is on disk. EXCLUSIVE: two servers
 * on one folder would carry out the same tasks, so the second one is refused.
 */
export const openStateDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 2_000 });
  database.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS tasks (
      uid INTEGER PRIMARY KEY AUTOINCREMENT,
      index_uid TEXT NOT NULL,
      type TEXT NOT NULL,
      status TEXT NOT NULL,
      task_order TEXT,
      details TEXT NOT NULL,
      error TEXT,
      enqueued_at TEXT NOT NULL,
      started_at TEXT,
      finished_at TEXT
    );
    CREATE INDEX IF NOT EXISTS unfinished ON tasks (uid) WHERE finished_at IS NULL;
    CREATE TABLE IF NOT EXISTS keys (
      uid TEXT PRIMARY KEY,
      name TEXT,
      description TEXT,
      actions TEXT NOT NULL,
      indexes TEXT NOT NULL,
      expires_at TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    );
  `);
  return database;
};
