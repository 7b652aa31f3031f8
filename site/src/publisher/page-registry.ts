import type { DatabaseSync } from 'node:sqlite';
import { dependencyKey, type Reads, type SharedPart } from '../read-model/recorder.ts';
import { Dependencies, readsOf } from './dependencies.ts';
import { pageRecord, type PageDocument, type PageRecord } from './page-record.ts';
import { ShownFiles } from './shown-files.ts';
import type { Touched } from './touched.ts';

/** A page that could not be made. */
export interface FailedPage {
  path: string;
  reason: string;
  /** When it failed first. */
  since: string;
}

/** What pages share stands here as a page of its own, which has no file. */
const SHARED = 'shared:';
/** Pages that are made to see whether a shared part is different: more than one, for one may fail. */
const WITNESSES = 2;

/** What was known of a page before it was made again. */
export interface PageBefore {
  document: PageDocument | null;
  files: readonly string[];
}

interface Found extends Pick<PageRecord, 'hash' | 'wakeAt' | 'reads' | 'document'> {
  number: number;
}

/** What is published, and what each page read. */
export class PageRegistry {
  readonly files;
  readonly #database;
  readonly #dependencies;
  readonly #shared = new Map<string, Reads>();
  readonly #hash;
  readonly #find;
  readonly #put;
  readonly #putContent;
  readonly #clearFailure;
  readonly #failure;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.files = new ShownFiles(database);
    this.#dependencies = new Dependencies(database);
    this.#hash = database.prepare('SELECT hash FROM page WHERE path = ?');
    this.#find = database.prepare(
      `SELECT page.number, hash, wake_at, reads, document_id, document
       FROM page JOIN page_content ON page_content.page = page.number WHERE path = ?`,
    );
    this.#put = database.prepare(
      `INSERT INTO page (path, hash, wake_at) VALUES (?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, wake_at = excluded.wake_at
       RETURNING number`,
    );
    this.#putContent = database.prepare(
      `INSERT OR REPLACE INTO page_content (page, reads, document_id, document) VALUES (?, ?, ?, ?)`,
    );
    this.#clearFailure = database.prepare('DELETE FROM failed_page WHERE path = ?');
    this.#failure = database.prepare('SELECT 1 FROM failed_page WHERE path = ?');
  }

  /**
   * Remembers a page as it is now; what is the same is not written again.
   * @returns what the index held of it, and the picture files it showed
   */
  put({ path, hash, reads, wakeAt, document, files }: PageRecord): PageBefore {
    const before = this.#found(path);
    let number = before?.number;
    if (number === undefined || before?.hash !== hash || before.wakeAt !== wakeAt) {
      number = Number(this.#put.get(path, hash, wakeAt)?.['number']);
    }
    const isSame =
      before?.reads === reads &&
      before.document?.id === document?.id &&
      before.document?.text === document?.text;
    if (!isSame) this.#putContent.run(number, reads, document?.id ?? null, document?.text ?? null);
    if (before?.reads !== reads) {
      this.#dependencies.replace(number, before ? readsOf(before.reads) : [], readsOf(reads));
    }
    return { document: before?.document ?? null, files: this.files.replace(path, files) };
  }

  /** @returns whether something else came out of it before, so that its readers must be made again */
  putShared(name: string, { hash, reads }: SharedPart): boolean {
    // Page after page hands in the very same one.
    if (this.#shared.get(name) === reads) return false;
    this.#shared.set(name, reads);
    const path = `${SHARED}${name}`;
    const before = this.hashOf(path);
    this.put({ ...pageRecord({ path, hash }, reads, null), files: [] });
    return before !== null && before !== hash;
  }

  /** What was written since was taken back: nothing that is remembered can be trusted. */
  forget(): void {
    this.#shared.clear();
  }

  remove(path: string): void {
    const before = this.#found(path);
    if (before) {
      this.#dependencies.replace(before.number, readsOf(before.reads), []);
      this.#database.prepare('DELETE FROM page_content WHERE page = ?').run(before.number);
    }
    this.files.replace(path, []);
    this.#database.prepare('DELETE FROM page WHERE path = ?').run(path);
    this.clearFailure(path);
  }

  hashOf(path: string): string | null {
    const hash = this.#hash.get(path)?.['hash'];
    return typeof hash === 'string' ? hash : null;
  }

  /** The search document of a page; null without one. */
  documentOf(path: string): PageDocument | null {
    return this.#found(path)?.document ?? null;
  }

  paths(): string[] {
    return this.#strings(`SELECT path FROM page WHERE path NOT LIKE '${SHARED}%' ORDER BY path`);
  }

  /** Pages to make again because of this; for a shared part, a few that show whether it is different. */
  dependingOn(touched: Iterable<Touched>): Set<string> {
    const paths = new Set<string>();
    for (const { key, sort } of touched) {
      for (const path of this.#dependencies.readers(key, sort)) this.#addPages(path, paths);
    }
    return paths;
  }

  /** Pages that show this shared part. */
  sharing(name: string): Iterable<string> {
    return this.#dependencies.readers(dependencyKey.shared(name), null);
  }

  /** Pages whose content changes by itself at or before this instant. */
  due(moment: number): Set<string> {
    const paths = new Set<string>();
    for (const path of this.#strings('SELECT path FROM page WHERE wake_at <= ?', moment)) {
      this.#addPages(path, paths);
    }
    return paths;
  }

  /** The next instant at which a page changes by itself, or null. */
  nextWake(): number | null {
    const value = this.#database.prepare('SELECT min(wake_at) AS next FROM page').get()?.['next'];
    return typeof value === 'number' ? value : null;
  }

  /** All search documents that should be in the index, by id. */
  *documents(): Iterable<PageDocument> {
    const rows = this.#database
      .prepare('SELECT document_id, document FROM page_content WHERE document IS NOT NULL')
      .iterate();
    for (const row of rows) yield { id: String(row['document_id']), text: String(row['document']) };
  }

  /** As text; null when no page has it. */
  document(id: string): string | null {
    const row = this.#database
      .prepare('SELECT document FROM page_content WHERE document_id = ?')
      .get(id);
    return typeof row?.['document'] === 'string' ? row['document'] : null;
  }

  fail({ path, reason, since }: FailedPage): void {
    this.#database
      .prepare(
        'INSERT INTO failed_page (path, reason, since) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET reason = excluded.reason',
      )
      .run(path, reason, since);
  }

  clearFailure(path: string): void {
    this.#clearFailure.run(path);
  }

  hasFailed(path: string): boolean {
    return this.#failure.get(path) !== undefined;
  }

  failed(): FailedPage[] {
    return this.#database
      .prepare('SELECT path, reason, since FROM failed_page ORDER BY path')
      .all()
      .map((row) => ({
        path: String(row['path']),
        reason: String(row['reason']),
        since: String(row['since']),
      }));
  }

  #found(path: string): Found | null {
    const row = this.#find.get(path);
    if (!row) return null;
    const { document } = row;
    return {
      number: Number(row['number']),
      hash: String(row['hash']),
      wakeAt: typeof row['wake_at'] === 'number' ? row['wake_at'] : null,
      reads: String(row['reads']),
      document:
        typeof document === 'string' ? { id: String(row['document_id']), text: document } : null,
    };
  }

  #addPages(path: string, paths: Set<string>): void {
    if (!path.startsWith(SHARED)) {
      paths.add(path);
      return;
    }
    const key = dependencyKey.shared(path.slice(SHARED.length));
    for (const reader of this.#dependencies.someReaders(key, WITNESSES)) paths.add(reader);
  }

  #strings(sql: string, ...parameters: (string | number)[]): string[] {
    return this.#database
      .prepare(sql)
      .all(...parameters)
      .map((row) => String(Object.values(row)[0]));
  }
}
