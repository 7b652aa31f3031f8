import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { storedSettings, type IndexSettings } from '../settings/index-settings.ts';

/** One index as it stands in the database. */
export interface IndexRecord {
  number: number;
  uid: string;
  primaryKey: string | null;
  createdAt: string;
  updatedAt: string;
  /** Grows with every change, so that readers see that they are behind. */
  version: number;
  /** The version at which everything was written anew. */
  generation: number;
  /** Top-level attributes in the order in which they were first seen. */
  fields: string[];
  settings: IndexSettings;
}

/** Raise it when tables change. */
const LAYOUT = 2;

const userVersion = z.object({ user_version: z.number() });
const tableName = z.object({ name: z.string() });

/**
 * Forgets indexes of another layout. An index is never the truth: whoever filled it does so again when it
 * finds none.
 */
const forgetOtherLayout = (database: DatabaseSync): void => {
  const { user_version: layout } = userVersion.parse(database.prepare('PRAGMA user_version').get());
  if (layout === LAYOUT) return;
  database.exec('BEGIN IMMEDIATE');
  const tables = database
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB '*_[0-9]*'
       AND (sql LIKE 'CREATE VIRTUAL%' OR name NOT GLOB '*[0-9]_*')`,
    )
    .all()
    .map((found) => tableName.parse(found).name);
  for (const name of tables) database.exec(`DROP TABLE ${name}`);
  database.exec(`DROP TABLE IF EXISTS indexes; PRAGMA user_version = ${LAYOUT}; COMMIT`);
};

/**
 * Opens the database of all indexes. WAL lets searches read while a task writes; FULL makes a commit wait
 * for the disk, so that a task reported as succeeded survives loss of power as well as kill -9. Only the
 * indexing thread waits for that.
 */
export const openIndexDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -32000;
  `);
  forgetOtherLayout(database);
  database.exec(`
    CREATE TABLE IF NOT EXISTS indexes (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      uid TEXT NOT NULL UNIQUE,
      primary_key TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      version INTEGER NOT NULL,
      generation INTEGER NOT NULL,
      fields TEXT NOT NULL,
      settings TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS last_outcome (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      task INTEGER NOT NULL,
      outcome TEXT NOT NULL
    );
  `);
  return database;
};

/**
 * The tables of one index. The words of a document are kept once, in FTS5, as one column without content;
 * `facts` says at which word each attribute begins. The tokenizer only has to cut at spaces: the words come
 * folded and without punctuation. `openings` holds the words of the first attributes once more: where a
 * letter or two are typed in an index with many documents, only those are looked at.
 */
export const createIndexTables = (database: DatabaseSync, number: number): void => {
  database.exec(`
    CREATE TABLE documents_${number} (slot INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL);
    CREATE TABLE facts_${number} (slot INTEGER PRIMARY KEY, columns TEXT NOT NULL, starts TEXT NOT NULL);
    CREATE TABLE terms_${number} (number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE);
    CREATE TABLE changes_${number} (slot INTEGER PRIMARY KEY, version INTEGER NOT NULL);
    CREATE INDEX changes_by_version_${number} ON changes_${number} (version);
    CREATE VIRTUAL TABLE words_${number}
      USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
    CREATE VIRTUAL TABLE places_${number} USING fts5vocab('words_${number}', 'instance');
    CREATE VIRTUAL TABLE openings_${number}
      USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
    CREATE VIRTUAL TABLE opening_places_${number} USING fts5vocab('openings_${number}', 'instance');
  `);
};

export const dropIndexTables = (database: DatabaseSync, number: number): void => {
  const tables = ['opening_places', 'openings', 'places', 'words', 'documents', 'facts', 'terms'];
  for (const table of [...tables, 'changes']) database.exec(`DROP TABLE ${table}_${number}`);
};

const row = z
  .object({
    number: z.number(),
    uid: z.string(),
    primary_key: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
    version: z.number(),
    generation: z.number(),
    fields: z.string(),
    settings: z.string(),
  })
  .transform((read): IndexRecord => ({
    number: read.number,
    uid: read.uid,
    primaryKey: read.primary_key,
    createdAt: read.created_at,
    updatedAt: read.updated_at,
    version: read.version,
    generation: read.generation,
    fields: z.array(z.string()).parse(JSON.parse(read.fields)),
    settings: storedSettings(read.settings),
  }));

export const findIndex = (database: DatabaseSync, uid: string): IndexRecord | null => {
  const found = database.prepare('SELECT * FROM indexes WHERE uid = ?').get(uid);
  return found === undefined ? null : row.parse(found);
};

export const listIndexes = (database: DatabaseSync): IndexRecord[] =>
  database
    .prepare('SELECT * FROM indexes ORDER BY uid')
    .all()
    .map((found) => row.parse(found));
