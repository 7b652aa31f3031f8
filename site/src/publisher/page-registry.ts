import type { DatabaseSync } from 'node:sqlite';
import type { SearchDocument } from '@burgerwerf/search';
import { z } from 'zod';
import { dependencyKey, type Reads, type SharedPart } from '../read-model/recorder.ts';
import { Dependencies, storedReads, type StoredRead } from './dependencies.ts';
import { ShownFiles } from './shown-files.ts';
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

/** A page that could not be made. */
export interface FailedPage {
  path: string;
  reason: string;
  /** When it failed first. */
  since: string;
}

const storedText = z.array(z.tuple([z.number(), z.string().nullable(), z.string().nullable()]));

/** What pages share stands here as a page of its own, which has no file. */
const SHARED = 'shared:';
/** Pages that are made to see whether a shared part is different: more than one, for one may fail. */
const WITNESSES = 2;

/** What is published, and what each page read. */
export class PageRegistry {
  readonly files;
  readonly #database;
  readonly #dependencies;
  readonly #shared = new Map<string, Reads>();
  readonly #find;
  readonly #put;
  readonly #clearFailure;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.files = new ShownFiles(database);
    this.#dependencies = new Dependencies(database);
    this.#find = database.prepare(
      'SELECT number, hash, reads, document_id, document, wake_at FROM page WHERE path = ?',
    );
    this.#put = database.prepare(
      `INSERT INTO page (path, hash, reads, document_id, document, wake_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET hash = excluded.hash, reads = excluded.reads,
         document_id = excluded.document_id, document = excluded.document, wake_at = excluded.wake_at
       RETURNING number`,
    );
    this.#clearFailure = database.prepare('DELETE FROM failed_page WHERE path = ?');
  }

  put({ path, hash, reads, document }: RegisteredPage): void {
    const before = this.#find.get(path);
    const after = storedReads(reads.dependencies);
    const text = JSON.stringify(after);
    const documentText = document ? JSON.stringify(document) : null;
    const row = this.#put.get(path, hash, text, document?.id ?? null, documentText, reads.wakeAt);
    if (before?.['reads'] !== text) {
      this.#dependencies.replace(Number(row?.['number']), readsOf(before), after);
    }
    this.files.replace(path, reads.renditions.keys());
  }

  /** @returns whether something else came out of it before, so that its readers must be made again */
  putShared(name: string, { hash, reads }: SharedPart): boolean {
    // Page after page hands in the very same one.
    if (this.#shared.get(name) === reads) return false;
    this.#shared.set(name, reads);
    const path = `${SHARED}${name}`;
    const before = this.hashOf(path);
    this.put({ path, hash, reads, document: null });
    return before !== null && before !== hash;
  }

  /** What was written since was taken back: nothing that is remembered can be trusted. */
  forget(): void {
    this.#shared.clear();
  }

  remove(path: string): void {
    const row = this.#find.get(path);
    if (row) this.#dependencies.replace(Number(row['number']), readsOf(row), []);
    this.files.replace(path, []);
    this.#database.prepare('DELETE FROM page WHERE path = ?').run(path);
    this.clearFailure(path);
  }

  hashOf(path: string): string | null {
    const row = this.#find.get(path);
    return row ? String(row['hash']) : null;
  }

  /** The search document of a page, as text; null without one. */
  documentOf(path: string): { id: string; text: string } | null {
    const row = this.#find.get(path);
    if (typeof row?.['document'] !== 'string') return null;
    return { id: String(row['document_id']), text: row['document'] };
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
  *documents(): Iterable<{ id: string; text: string }> {
    const rows = this.#database
      .prepare('SELECT document_id, document FROM page WHERE document IS NOT NULL')
      .iterate();
    for (const row of rows) yield { id: String(row['document_id']), text: String(row['document']) };
  }

  /** As text; null when no page has it. */
  document(id: string): string | null {
    const row = this.#database.prepare('SELECT document FROM page WHERE document_id = ?').get(id);
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

  #addPages(path: string, paths: Set<string>): void {
    if (!path.startsWith(SHARED)) {
      paths.add(path);
      return;
    }
    const key = dependencyKey.shared(path.slice(SHARED.length));
    for (const reader of this.#dependencies.firstReaders(key, WITNESSES)) paths.add(reader);
  }

  #strings(sql: string, ...parameters: (string | number)[]): string[] {
    return this.#database
      .prepare(sql)
      .all(...parameters)
      .map((row) => String(Object.values(row)[0]));
  }
}

const readsOf = (row: Record<string, unknown> | undefined): readonly StoredRead[] =>
  typeof row?.['reads'] === 'string' ? storedText.parse(JSON.parse(row['reads'])) : [];
