import type { DatabaseSync } from 'node:sqlite';
import type { SearchDocument } from '@burgerwerf/search';
import type { Reads } from '../read-model/recorder.ts';
import type { Touched } from './touched.ts';

/** A page as it was last published. */
export interface RegisteredPage {
  path: string;
  /** Of the content of its file. */
  hash: string;
  reads: Reads;
  /** What the search index holds of it; null for a page that is not searched. */
  document: SearchDocument | null;
}

/** What is published, and what each page read. */
export class PageRegistry {
  readonly #database;
  readonly #put;
  readonly #addDependency;
  readonly #addFile;
  readonly #depending;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#put = database.prepare(
      `INSERT INTO page (path, hash, document_id, document, wake_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, document_id = excluded.document_id,
         document = excluded.document, wake_at = excluded.wake_at`,
    );
    this.#addDependency = database.prepare(
      'INSERT INTO dependency (key, path, up_to) VALUES (?, ?, ?)',
    );
    this.#addFile = database.prepare('INSERT INTO shown_file (file, path) VALUES (?, ?)');
    this.#depending = database.prepare(
      'SELECT path FROM dependency WHERE key = ? AND (up_to IS NULL OR ? IS NULL OR up_to >= ?)',
    );
  }

  put({ path, hash, reads, document }: RegisteredPage): void {
    const text = document ? JSON.stringify(document) : null;
    this.#put.run(path, hash, document?.id ?? null, text, reads.wakeAt);
    this.#clearReads(path);
    for (const [key, upTo] of reads.dependencies) this.#addDependency.run(key, path, upTo);
    for (const file of reads.renditions.keys()) this.#addFile.run(file, path);
  }

  remove(path: string): void {
    this.#clearReads(path);
    this.#database.prepare('DELETE FROM page WHERE path = ?').run(path);
    this.clearFailure(path);
  }

  hashOf(path: string): string | null {
    const row = this.#database.prepare('SELECT hash FROM page WHERE path = ?').get(path);
    return row ? String(row['hash']) : null;
  }

  /** The search document of a page, as text; null without one. */
  documentOf(path: string): { id: string; text: string } | null {
    const row = this.#database
      .prepare('SELECT document_id, document FROM page WHERE path = ?')
      .get(path);
    if (typeof row?.['document'] !== 'string') return null;
    return { id: String(row['document_id']), text: row['document'] };
  }

  paths(): string[] {
    return this.#strings('SELECT path FROM page ORDER BY path');
  }

  dependingOn(touched: Iterable<Touched>): Set<string> {
    const paths = new Set<string>();
    for (const { key, sort } of touched) {
      for (const row of this.#depending.iterate(key, sort, sort)) paths.add(String(row['path']));
    }
    return paths;
  }

  /** Pages whose content changes by itself at or before this instant. */
  due(moment: number): string[] {
    return this.#strings('SELECT path FROM page WHERE wake_at <= ?', moment);
  }

  /** The next instant at which a page changes by itself, or null. */
  nextWake(): number | null {
    const value = this.#database.prepare('SELECT min(wake_at) AS next FROM page').get()?.['next'];
    return typeof value === 'number' ? value : null;
  }

  isShown(file: string): boolean {
    return (
      this.#database.prepare('SELECT 1 FROM shown_file WHERE file = ?').get(file) !== undefined
    );
  }

  pagesShowing(file: string): string[] {
    return this.#strings('SELECT path FROM shown_file WHERE file = ?', file);
  }

  shownFiles(): string[] {
    return this.#strings('SELECT DISTINCT file FROM shown_file');
  }

  filesOf(path: string): string[] {
    return this.#strings('SELECT file FROM shown_file WHERE path = ?', path);
  }

  /** All search documents that should be in the index, by id. */
  documents(): Map<string, string> {
    const rows = this.#database
      .prepare('SELECT document_id, document FROM page WHERE document IS NOT NULL')
      .all();
    return new Map(rows.map((row) => [String(row['document_id']), String(row['document'])]));
  }

  fail(path: string, reason: string, since: string): void {
    this.#database
      .prepare(
        'INSERT INTO failed_page (path, reason, since) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET reason = excluded.reason',
      )
      .run(path, reason, since);
  }

  clearFailure(path: string): void {
    this.#database.prepare('DELETE FROM failed_page WHERE path = ?').run(path);
  }

  failed(): string[] {
    return this.#strings('SELECT path FROM failed_page ORDER BY path');
  }

  #clearReads(path: string): void {
    this.#database.prepare('DELETE FROM dependency WHERE path = ?').run(path);
    this.#database.prepare('DELETE FROM shown_file WHERE path = ?').run(path);
  }

  #strings(sql: string, ...parameters: (string | number)[]): string[] {
    return this.#database
      .prepare(sql)
      .all(...parameters)
      .map((row) => String(Object.values(row)[0]));
  }
}
