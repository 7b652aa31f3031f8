import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ApiError } from '../errors/api-error.ts';
import { findIndex, listIndexes, type IndexRecord } from './index-database.ts';
import { IndexView } from './index-view.ts';

const versionRow = z.object({ number: z.number(), version: z.number() });

/** Reads indexes for searches, each request within one transaction: it sees one state of everything. */
export class IndexReader {
  readonly #database: DatabaseSync;
  readonly #views = new Map<string, IndexView>();
  readonly #version;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#version = database.prepare('SELECT number, version FROM indexes WHERE uid = ?');
  }

  /** Runs `read` on one state of the database, however much is written meanwhile. */
  snapshot<T>(read: () => T): T {
    this.#database.exec('BEGIN');
    try {
      return read();
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  /** The index, caught up with the database; refused when there is none. */
  view(uid: string): IndexView {
    const known = this.#views.get(uid);
    const found = this.#version.get(uid);
    if (found === undefined) {
      this.#views.delete(uid);
      throw new ApiError('index_not_found', `Index \`${uid}\` not found.`);
    }
    const { number, version } = versionRow.parse(found);
    if (known?.index.number === number) {
      if (known.index.version !== version) known.refresh(this.#existing(uid));
      return known;
    }
    const view = new IndexView(this.#database, this.#existing(uid));
    this.#views.set(uid, view);
    return view;
  }

  #existing(uid: string): IndexRecord {
    const index = findIndex(this.#database, uid);
    if (index === null) throw new Error('the index was there in this transaction');
    return index;
  }

  find(uid: string): IndexRecord {
    const index = findIndex(this.#database, uid);
    if (index === null) throw new ApiError('index_not_found', `Index \`${uid}\` not found.`);
    return index;
  }

  list(): IndexRecord[] {
    return listIndexes(this.#database);
  }

  close(): void {
    this.#database.close();
  }
}
