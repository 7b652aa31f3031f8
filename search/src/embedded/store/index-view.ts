import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { z } from 'zod';
import type { Columns } from './columns.ts';
import type { IndexRecord } from './index-database.ts';
import { parseStoredObject, type JsonObject } from './json.ts';
import { loadColumns } from './load-columns.ts';
import { PostingsReader } from './postings.ts';
import { searchableAttributes } from './searchable-attributes.ts';
import { Vocabulary } from './vocabulary.ts';

const changeRow = z.tuple([z.number(), z.string().nullable(), z.string().nullable()]);
const termRow = z.tuple([z.number(), z.string()]);
const jsonRow = z.object({ json: z.string() });
const slotRow = z.object({ slot: z.number() });
const sizeRow = z.object({ documents: z.number(), bytes: z.number().nullable() });
const fieldRow = z.object({ field: z.string(), documents: z.number() });

export interface IndexStatistics {
  documents: number;
  /** Of the documents as they came. */
  bytes: number;
  /** In how many documents each field occurs. */
  fieldDistribution: Record<string, number>;
}

const arrays = (statement: StatementSync): StatementSync => {
  statement.setReturnArrays(true);
  return statement;
};

/** One index as searches see it: what is in memory always belongs to the version that was read last. */
export class IndexView {
  index: IndexRecord;
  /** Words in quotes, prefixes and such are looked up here. */
  readonly postings: PostingsReader;
  columns: Columns;
  vocabulary: Vocabulary;
  attributes: string[];
  /** Results of work on this very version, by whoever did the work. */
  readonly memory = new Map<string, unknown>();
  readonly #database: DatabaseSync;
  readonly #statements;
  #lastTerm = 0;

  constructor(database: DatabaseSync, index: IndexRecord) {
    const n = index.number;
    this.#database = database;
    this.index = index;
    this.postings = new PostingsReader(database, n);
    this.#statements = {
      changes: arrays(
        database.prepare(
          `SELECT c.slot, f.columns, f.starts FROM changes_${n} c LEFT JOIN facts_${n} f USING (slot)
           WHERE c.version > ?`,
        ),
      ),
      terms: arrays(
        database.prepare(`SELECT number, term FROM terms_${n} WHERE number > ? ORDER BY number`),
      ),
      bySlot: database.prepare(`SELECT json FROM documents_${n} WHERE slot = ?`),
      byId: database.prepare(`SELECT slot FROM documents_${n} WHERE id = ?`),
    };
    this.columns = loadColumns(database, n);
    this.vocabulary = new Vocabulary();
    this.attributes = [];
    this.#afterRead();
  }

  #afterRead(): void {
    this.attributes = searchableAttributes(
      this.index.settings.searchableAttributes,
      this.index.fields,
    );
    for (const found of this.#statements.terms.iterate(this.#lastTerm)) {
      const [number, term] = termRow.parse(found);
      this.vocabulary.add(term);
      this.#lastTerm = number;
    }
  }

  /** Catches up with the database. Call it inside the transaction in which the search reads. */
  refresh(index: IndexRecord): void {
    if (index.version === this.index.version) return;
    const readVersion = this.index.version;
    const isRewritten = index.generation > readVersion;
    this.index = index;
    this.postings.clear();
    this.memory.clear();
    if (isRewritten) {
      this.columns = loadColumns(this.#database, index.number);
      this.vocabulary = new Vocabulary();
      this.#lastTerm = 0;
    } else {
      for (const found of this.#statements.changes.iterate(readVersion)) {
        const [slot, facts, starts] = changeRow.parse(found);
        if (facts === null || starts === null) this.columns.delete(slot);
        else this.columns.set(slot, facts, starts);
      }
    }
    this.#afterRead();
  }

  document(slot: number): JsonObject {
    const found = this.#statements.bySlot.get(slot);
    return parseStoredObject(jsonRow.parse(found).json);
  }

  slotOf(id: string): number | null {
    const found = this.#statements.byId.get(id);
    return found === undefined ? null : slotRow.parse(found).slot;
  }

  /** Counts over all documents; for whoever looks after the server, not for searches. */
  statistics(): IndexStatistics {
    const n = this.index.number;
    const sizes = this.#database
      .prepare(`SELECT count(*) AS documents, sum(length(json)) AS bytes FROM documents_${n}`)
      .get();
    const { documents, bytes } = sizeRow.parse(sizes);
    const fields = this.#database
      .prepare(
        `SELECT f.key AS field, count(*) AS documents FROM documents_${n} d, json_each(d.json) f
         GROUP BY f.key ORDER BY f.key`,
      )
      .all()
      .map((found) => fieldRow.parse(found));
    return {
      documents,
      bytes: bytes ?? 0,
      fieldDistribution: Object.fromEntries(fields.map((row) => [row.field, row.documents])),
    };
  }
}
