import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dropOlderTables } from './older-tables.ts';

/**
 * Raised when the tables or what is derived from entries (lists, addresses) change shape: the
 * model is then emptied and built again from the cms.
 */
export const MODEL_VERSION = 8;

/**
 * Rows with an entry or a document in them have a number: without one, SQLite would keep only the first
 * kilobyte of a row in its tree, and read the rest from the disk each time.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS entry (
    kind TEXT NOT NULL, id TEXT NOT NULL, slug TEXT, json TEXT NOT NULL,
    PRIMARY KEY (kind, id));
  CREATE INDEX IF NOT EXISTS entry_by_slug ON entry (kind, slug, id);
  CREATE TABLE IF NOT EXISTS place (
    list TEXT NOT NULL, sort TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (list, sort)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS place_by_entry ON place (kind, id);
  CREATE TABLE IF NOT EXISTS list_size (
    list TEXT PRIMARY KEY, total INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS page (
    number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, wake_at INTEGER);
  CREATE INDEX IF NOT EXISTS page_by_wake ON page (wake_at) WHERE wake_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS page_content (
    page INTEGER PRIMARY KEY, reads TEXT NOT NULL, document_id TEXT, document TEXT);
  CREATE INDEX IF NOT EXISTS page_by_document ON page_content (document_id)
    WHERE document_id IS NOT NULL;
  CREATE TABLE IF NOT EXISTS dependency (
    key INTEGER NOT NULL, range_from TEXT NOT NULL, page INTEGER NOT NULL, range_up_to TEXT,
    PRIMARY KEY (key, range_from, page)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS shown_file (
    file TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (file, path)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS shown_file_by_path ON shown_file (path);
  CREATE TABLE IF NOT EXISTS due_page (
    path TEXT PRIMARY KEY, rank INTEGER NOT NULL, number INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS due_page_in_order ON due_page (rank, number);
  CREATE TABLE IF NOT EXISTS pending_document (
    id TEXT PRIMARY KEY, document TEXT, is_urgent INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS urgent_document ON pending_document (id) WHERE is_urgent = 1;
  CREATE TABLE IF NOT EXISTS failed_page (
    path TEXT PRIMARY KEY, reason TEXT NOT NULL, since TEXT NOT NULL) WITHOUT ROWID;
`;

/** Bytes of the log that stay after a large transaction, such as taking over all entries. */
const LARGEST_LOG = 64 * 1024 * 1024;
/** Pages of the log after which it is taken over into the file, which waits for the disk. */
const LOG_PAGES = 4000;

/**
 * One SQLite file for the read model and the registry of pages, so that both move in one transaction.
 * @param file path, or `:memory:`
 */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // A change is acknowledged to nobody before it is committed, and it is followed again when it is
  // lost, so NORMAL is durable enough here.
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;
     PRAGMA journal_size_limit = ${String(LARGEST_LOG)};
     PRAGMA wal_autocheckpoint = ${String(LOG_PAGES)}`,
  );
  const isCurrent = dropOlderTables(database, MODEL_VERSION);
  database.exec(SCHEMA);
  if (!isCurrent) database.exec(`PRAGMA user_version = ${String(MODEL_VERSION)}`);
  return database;
}

/** Another connection that only reads; it sees what is committed. The file must be there. */
export function openReader(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true, timeout: 5000 });
}
