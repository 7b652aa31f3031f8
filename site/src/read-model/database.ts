import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Raised when the tables or what is derived from entries (lists, addresses) change shape: the
 * model is then emptied and built again from the cms.
 */
export const MODEL_VERSION = 1;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS entry (
    kind TEXT NOT NULL, id TEXT NOT NULL, slug TEXT, json TEXT NOT NULL,
    PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS entry_by_slug ON entry (kind, slug);
  CREATE TABLE IF NOT EXISTS place (
    list TEXT NOT NULL, sort TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (list, sort, id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS place_by_entry ON place (kind, id);
  CREATE TABLE IF NOT EXISTS page (
    path TEXT PRIMARY KEY, hash TEXT NOT NULL, document_id TEXT, document TEXT,
    wake_at INTEGER) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS page_by_wake ON page (wake_at) WHERE wake_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS dependency (
    key TEXT NOT NULL, path TEXT NOT NULL, up_to TEXT, PRIMARY KEY (key, path)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS dependency_by_path ON dependency (path);
  CREATE TABLE IF NOT EXISTS shown_file (
    file TEXT NOT NULL, path TEXT NOT NULL, PRIMARY KEY (file, path)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS shown_file_by_path ON shown_file (path);
  CREATE TABLE IF NOT EXISTS pending_document (
    id TEXT PRIMARY KEY, document TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS failed_page (
    path TEXT PRIMARY KEY, reason TEXT NOT NULL, since TEXT NOT NULL) WITHOUT ROWID;
`;

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
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000',
  );
  database.exec(SCHEMA);
  return database;
}
