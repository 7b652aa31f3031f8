import type { DatabaseSync } from 'node:sqlite';
import { schemaByKind, type EntryOf, type Kind } from '@burgerwerf/cms/contract';
import { placesOf } from '../kinds/places-of.ts';
import type { ListPlace } from './list-place.ts';

/** Order of a list, and which part of it. */
export interface Slice {
  direction?: 'ascending' | 'descending';
  /** Only places after this sort key. */
  after?: string;
  /** Only places up to this sort key, itself included. */
  upTo?: string;
  offset?: number;
  limit?: number;
}

/** An entry as it stands in a list. */
export interface Listed<K extends Kind> {
  entry: EntryOf<K>;
  sort: string;
}

/** The public entries, as the cms gave them, with the lists they stand in. */
export class Entries {
  readonly #database;
  readonly #get;
  readonly #bySlug;
  readonly #put;
  readonly #remove;
  readonly #addPlace;
  readonly #removePlaces;
  readonly #ofKind;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#get = database.prepare('SELECT json FROM entry WHERE kind = ? AND id = ?');
    this.#bySlug = database.prepare(
      'SELECT json FROM entry WHERE kind = ? AND slug = ? ORDER BY id LIMIT 1',
    );
    this.#put = database.prepare(
      'INSERT INTO entry (kind, id, slug, json) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET slug = excluded.slug, json = excluded.json',
    );
    this.#remove = database.prepare('DELETE FROM entry WHERE kind = ? AND id = ?');
    this.#addPlace = database.prepare(
      'INSERT OR IGNORE INTO place (list, sort, kind, id) VALUES (?, ?, ?, ?)',
    );
    this.#removePlaces = database.prepare('DELETE FROM place WHERE kind = ? AND id = ?');
    this.#ofKind = database.prepare('SELECT json FROM entry WHERE kind = ? ORDER BY id');
  }

  get<K extends Kind>(kind: K, id: string): EntryOf<K> | null {
    return read(kind, this.#get.get(kind, id));
  }

  bySlug<K extends Kind>(kind: K, slug: string): EntryOf<K> | null {
    return read(kind, this.#bySlug.get(kind, slug));
  }

  *ofKind<K extends Kind>(kind: K): Iterable<EntryOf<K>> {
    for (const row of this.#ofKind.iterate(kind)) {
      const entry = read(kind, row);
      if (entry) yield entry;
    }
  }

  put<K extends Kind>(kind: K, entry: EntryOf<K>): void {
    this.#put.run(kind, entry.id, 'slug' in entry ? entry.slug : null, JSON.stringify(entry));
    this.#removePlaces.run(kind, entry.id);
    for (const { list, sort } of placesOf(kind, entry)) {
      this.#addPlace.run(list, sort, kind, entry.id);
    }
  }

  remove(kind: Kind, id: string): void {
    this.#remove.run(kind, id);
    this.#removePlaces.run(kind, id);
  }

  clear(): void {
    this.#database.exec('DELETE FROM entry; DELETE FROM place');
  }

  list<K extends Kind>(kind: K, lists: readonly ListPlace['list'][], slice: Slice): Listed<K>[] {
    const order = slice.direction === 'descending' ? 'DESC' : 'ASC';
    const rows = this.#database
      .prepare(
        `SELECT DISTINCT place.sort AS sort, place.id AS id, entry.json AS json
         FROM place JOIN entry ON entry.kind = place.kind AND entry.id = place.id
         WHERE place.list IN (${marks(lists)}) AND place.kind = ? AND (place.sort > ? OR ? IS NULL) AND place.sort <= ?
         ORDER BY place.sort ${order}, place.id ${order} LIMIT ? OFFSET ?`,
      )
      .all(
        ...lists,
        kind,
        slice.after ?? null,
        slice.after ?? null,
        slice.upTo ?? LAST,
        slice.limit ?? -1,
        slice.offset ?? 0,
      );
    return rows.flatMap((row) => {
      const entry = read(kind, row);
      return entry ? [{ entry, sort: String(row['sort']) }] : [];
    });
  }

  count(lists: readonly ListPlace['list'][], slice: Pick<Slice, 'after' | 'upTo'> = {}): number {
    const row = this.#database
      .prepare(
        `SELECT count(DISTINCT id) AS total FROM place
         WHERE list IN (${marks(lists)}) AND (sort > ? OR ? IS NULL) AND sort <= ?`,
      )
      .get(...lists, slice.after ?? null, slice.after ?? null, slice.upTo ?? LAST);
    return Number(row?.['total']);
  }
}

/** Sorts after every key. */
const LAST = '\u{10FFFF}';

const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');

function read<K extends Kind>(
  kind: K,
  row: Record<string, unknown> | undefined,
): EntryOf<K> | null {
  if (typeof row?.['json'] !== 'string') return null;
  return parseEntry(kind, JSON.parse(row['json']));
}

/** An entry of this kind from untrusted data. @throws ZodError when it has another shape */
export function parseEntry<K extends Kind>(kind: K, data: unknown): EntryOf<K> {
  return schemaByKind[kind].parse(data);
}
