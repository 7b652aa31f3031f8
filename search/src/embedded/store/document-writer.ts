import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { IndexRecord } from './index-database.ts';
import { documentPoint } from '../geo/document-point.ts';
import { GEO_ATTRIBUTE } from '../geo/geo-point.ts';
import { documentFacts } from './document-facts.ts';
import { documentWords, GAP_WORD } from './document-words.ts';
import { parseStoredObject, type JsonObject } from './json.ts';
import { searchableAttributes } from './searchable-attributes.ts';

/** How many attributes, the most important ones, count as the opening of a document. */
const OPENING_ATTRIBUTES = 2;

const stored = z.object({ slot: z.number(), json: z.string() });

/** Writes documents of one index: the document itself, its words and its facts. */
export class DocumentWriter {
  readonly #index: IndexRecord;
  readonly #knownTerms: Set<string>;
  readonly #statements;
  readonly #attributes: string[];
  readonly #factAttributes: string[];
  readonly #stopWords: Set<string>;

  /** @param knownTerms words already written, kept between tasks only to spare the database */
  constructor(database: DatabaseSync, index: IndexRecord, knownTerms: Set<string>) {
    const n = index.number;
    const { settings } = index;
    this.#index = index;
    this.#knownTerms = knownTerms;
    this.#attributes = searchableAttributes(settings.searchableAttributes, index.fields);
    this.#factAttributes = [
      ...new Set([...settings.filterableAttributes, ...settings.sortableAttributes]),
    ];
    this.#stopWords = new Set(settings.stopWords);
    this.#statements = {
      find: database.prepare(`SELECT slot, json FROM documents_${n} WHERE id = ?`),
      insert: database.prepare(`INSERT INTO documents_${n} (id, json) VALUES (?, ?)`),
      replace: database.prepare(`UPDATE documents_${n} SET json = ? WHERE slot = ?`),
      remove: database.prepare(`DELETE FROM documents_${n} WHERE slot = ?`),
      words: database.prepare(`INSERT OR REPLACE INTO words_${n} (rowid, words) VALUES (?, ?)`),
      openings: database.prepare(
        `INSERT OR REPLACE INTO openings_${n} (rowid, words) VALUES (?, ?)`,
      ),
      removeOpenings: database.prepare(`DELETE FROM openings_${n} WHERE rowid = ?`),
      removeWords: database.prepare(`DELETE FROM words_${n} WHERE rowid = ?`),
      facts: database.prepare(
        `INSERT OR REPLACE INTO facts_${n} (slot, columns, starts) VALUES (?, ?, ?)`,
      ),
      removeFacts: database.prepare(`DELETE FROM facts_${n} WHERE slot = ?`),
      term: database.prepare(`INSERT OR IGNORE INTO terms_${n} (term) VALUES (?)`),
      changed: database.prepare(
        `INSERT OR REPLACE INTO changes_${n} (slot, version) VALUES (?, ?)`,
      ),
    };
  }

  find(id: string): { slot: number; document: JsonObject } | null {
    const found = this.#statements.find.get(id);
    if (found === undefined) return null;
    const { slot, json } = stored.parse(found);
    return { slot, document: parseStoredObject(json) };
  }

  put(id: string, document: JsonObject): void {
    const json = JSON.stringify(document);
    const found = this.#statements.find.get(id);
    let slot: number;
    if (found === undefined) slot = Number(this.#statements.insert.run(id, json).lastInsertRowid);
    else {
      ({ slot } = stored.parse(found));
      this.#statements.replace.run(json, slot);
    }
    this.index(slot, id, document);
  }

  /** Writes what is searched, leaving the document as it is. */
  index(slot: number, id: string, document: JsonObject): void {
    const { words, starts } = documentWords(document, this.#attributes, this.#stopWords);
    this.#statements.words.run(slot, words.join(' '));
    const opening = words.slice(0, starts[OPENING_ATTRIBUTES] ?? words.length);
    this.#statements.openings.run(slot, opening.join(' '));
    const point = this.#factAttributes.includes(GEO_ATTRIBUTE)
      ? documentPoint(document, id, this.#index.uid)
      : null;
    const facts = documentFacts(document, this.#factAttributes, point);
    this.#statements.facts.run(slot, JSON.stringify(facts), JSON.stringify(starts));
    for (const word of words) {
      if (word === GAP_WORD || this.#knownTerms.has(word)) continue;
      this.#statements.term.run(word);
      this.#knownTerms.add(word);
    }
    this.#statements.changed.run(slot, this.#index.version);
  }

  delete(slot: number): void {
    this.#statements.remove.run(slot);
    this.#statements.removeWords.run(slot);
    this.#statements.removeOpenings.run(slot);
    this.#statements.removeFacts.run(slot);
    this.#statements.changed.run(slot, this.#index.version);
  }
}
