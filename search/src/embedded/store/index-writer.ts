import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { ApiError } from '../errors/api-error.ts';
import { applyFilter } from '../filter/apply-filter.ts';
import { changeSettings, defaultSettings } from '../settings/index-settings.ts';
import type { OrderOf, TaskDetails, TaskOrder } from '../tasks/task.ts';
import { DocumentWriter } from './document-writer.ts';
import {
  createIndexTables,
  dropIndexTables,
  findIndex,
  type IndexRecord,
} from './index-database.ts';
import { parseStoredObject } from './json.ts';
import { loadColumns } from './load-columns.ts';
import { documentId, inferPrimaryKey } from './primary-key.ts';

const documentRow = z.object({ slot: z.number(), id: z.string(), json: z.string() });
const countRow = z.object({ count: z.number() });

/** Carries out orders on indexes. The caller opens the transaction, and rolls it back when one throws. */
export class IndexWriter {
  readonly #database: DatabaseSync;
  readonly #knownTerms = new Map<number, Set<string>>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Forgets what was written in a transaction that is rolled back. */
  forget(): void {
    this.#knownTerms.clear();
  }

  /** @returns what the task has to tell about itself */
  carryOut(uid: string, order: TaskOrder, now: string): TaskDetails {
    switch (order.type) {
      case 'indexCreation':
        return this.#createIndex(uid, order.primaryKey, now);
      case 'indexUpdate':
        return this.#setPrimaryKey(uid, order.primaryKey, now);
      case 'indexDeletion':
        return this.#deleteIndex(uid);
      case 'settingsUpdate':
        return this.#changeSettings(uid, order, now);
      case 'documentAdditionOrUpdate':
        return this.#addDocuments(uid, order, now);
      case 'documentDeletion':
        return this.#deleteDocuments(uid, order, now);
    }
  }

  #existing(uid: string): IndexRecord {
    const index = findIndex(this.#database, uid);
    if (index === null) throw new ApiError('index_not_found', `Index \`${uid}\` not found.`);
    return index;
  }

  #createIndex(uid: string, primaryKey: string | null, now: string): TaskDetails {
    if (findIndex(this.#database, uid) !== null) {
      throw new ApiError('index_already_exists', `Index \`${uid}\` already exists.`);
    }
    const { lastInsertRowid } = this.#database
      .prepare(
        `INSERT INTO indexes (uid, primary_key, created_at, updated_at, version, generation, fields, settings)
         VALUES (?, ?, ?, ?, 1, 1, '[]', ?)`,
      )
      .run(uid, primaryKey, now, now, JSON.stringify(defaultSettings()));
    createIndexTables(this.#database, Number(lastInsertRowid));
    return { primaryKey };
  }

  #existingOrNew(uid: string, mayCreate: boolean, now: string): IndexRecord {
    if (mayCreate && findIndex(this.#database, uid) === null) this.#createIndex(uid, null, now);
    return this.#existing(uid);
  }

  #save(index: IndexRecord, now: string): void {
    index.updatedAt = now;
    this.#database
      .prepare(
        `UPDATE indexes SET primary_key = ?, updated_at = ?, version = ?, generation = ?, fields = ?, settings = ?
         WHERE number = ?`,
      )
      .run(
        index.primaryKey,
        index.updatedAt,
        index.version,
        index.generation,
        JSON.stringify(index.fields),
        JSON.stringify(index.settings),
        index.number,
      );
  }

  #writer(index: IndexRecord): DocumentWriter {
    let known = this.#knownTerms.get(index.number);
    if (known === undefined) {
      known = new Set();
      this.#knownTerms.set(index.number, known);
    }
    return new DocumentWriter(this.#database, index, known);
  }

  #count(index: IndexRecord): number {
    return countRow.parse(
      this.#database.prepare(`SELECT count(*) AS count FROM documents_${index.number}`).get(),
    ).count;
  }

  #setPrimaryKey(uid: string, primaryKey: string | null, now: string): TaskDetails {
    const index = this.#existing(uid);
    if (index.primaryKey !== primaryKey && this.#count(index) > 0) {
      throw new ApiError(
        'index_primary_key_already_exists',
        `Index \`${uid}\`: Index already has a primary key: \`${index.primaryKey ?? ''}\`.`,
      );
    }
    index.primaryKey = primaryKey ?? index.primaryKey;
    index.version += 1;
    this.#save(index, now);
    return { primaryKey };
  }

  #deleteIndex(uid: string): TaskDetails {
    const index = this.#existing(uid);
    const deletedDocuments = this.#count(index);
    this.#database.prepare('DELETE FROM indexes WHERE number = ?').run(index.number);
    dropIndexTables(this.#database, index.number);
    this.#knownTerms.delete(index.number);
    return { deletedDocuments };
  }

  #changeSettings(uid: string, order: OrderOf<'settingsUpdate'>, now: string): TaskDetails {
    const index = this.#existingOrNew(uid, order.mayCreateIndex, now);
    const before = index.settings;
    index.settings =
      order.change === null ? defaultSettings() : changeSettings(before, order.change);
    const after = index.settings;
    index.version += 1;
    const mustRewrite = (
      ['searchableAttributes', 'stopWords', 'filterableAttributes', 'sortableAttributes'] as const
    ).some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    if (mustRewrite) this.#rewrite(index);
    this.#save(index, now);
    return order.change ?? {};
  }

  /** Writes words and facts of every document anew. */
  #rewrite(index: IndexRecord): void {
    const n = index.number;
    index.generation = index.version;
    this.#database.exec(`
      DELETE FROM terms_${n};
      DELETE FROM facts_${n};
      DELETE FROM changes_${n};
      INSERT INTO words_${n} (words_${n}) VALUES ('delete-all');
      INSERT INTO openings_${n} (openings_${n}) VALUES ('delete-all');
    `);
    this.#knownTerms.delete(n);
    const writer = this.#writer(index);
    for (const found of this.#database
      .prepare(`SELECT slot, id, json FROM documents_${n}`)
      .iterate()) {
      const { slot, id, json } = documentRow.parse(found);
      writer.index(slot, id, parseStoredObject(json));
    }
  }

  #addDocuments(uid: string, order: OrderOf<'documentAdditionOrUpdate'>, now: string): TaskDetails {
    const index = this.#existingOrNew(uid, order.mayCreateIndex, now);
    const { documents } = order;
    if (order.primaryKey !== null && index.primaryKey !== order.primaryKey) {
      if (index.primaryKey !== null) {
        throw new ApiError(
          'index_primary_key_already_exists',
          `Index \`${uid}\`: Index already has a primary key: \`${index.primaryKey}\`.`,
        );
      }
      index.primaryKey = order.primaryKey;
    }
    const [first] = documents;
    if (index.primaryKey === null && first !== undefined)
      index.primaryKey = inferPrimaryKey(first, uid);
    const primaryKey = index.primaryKey ?? 'id';
    const identified = documents.map((document) => ({
      id: documentId(document, primaryKey, uid),
      document,
    }));
    index.version += 1;
    const known = new Set(index.fields);
    const added = documents.flatMap(Object.keys).filter((name) => !known.has(name));
    index.fields.push(...new Set(added));
    const writer = this.#writer(index);
    for (const { id, document } of identified) {
      const before = order.method === 'update' ? writer.find(id) : null;
      writer.put(id, before === null ? document : { ...before.document, ...document });
    }
    this.#save(index, now);
    return { receivedDocuments: documents.length, indexedDocuments: documents.length };
  }

  #deleteDocuments(uid: string, order: OrderOf<'documentDeletion'>, now: string): TaskDetails {
    const index = this.#existing(uid);
    index.version += 1;
    const details: TaskDetails = {
      providedIds: order.ids?.length ?? 0,
      originalFilter: order.filter === null ? null : JSON.stringify(order.filter),
    };
    const deletedDocuments =
      order.ids === null && order.filter === null
        ? this.#deleteAll(index)
        : this.#deleteSlots(index, order);
    this.#save(index, now);
    return { ...details, deletedDocuments };
  }

  #deleteAll(index: IndexRecord): number {
    const count = this.#count(index);
    this.#database.exec(`DELETE FROM documents_${index.number}`);
    this.#rewrite(index);
    return count;
  }

  #deleteSlots(index: IndexRecord, order: OrderOf<'documentDeletion'>): number {
    const writer = this.#writer(index);
    const slots = new Set<number>();
    for (const id of order.ids ?? []) {
      const found = writer.find(id);
      if (found !== null) slots.add(found.slot);
    }
    if (order.filter !== null) {
      const columns = loadColumns(this.#database, index.number);
      const { filterableAttributes } = index.settings;
      const flags = applyFilter(
        order.filter,
        columns,
        filterableAttributes,
        'invalid_document_filter',
      );
      for (const [slot, flag] of (flags ?? []).entries()) if (flag === 1) slots.add(slot);
    }
    for (const slot of slots) writer.delete(slot);
    return slots.size;
  }
}
