import type { DatabaseSync } from 'node:sqlite';
import { schemaByKind, type EntryOf, type Kind } from '@burgerwerf/cms/contract';
import { placesOf } from '../kinds/places-of.ts';
import { ListOrder } from './list-order.ts';
import { listOfAll } from './list-of-all.ts';
import { ParsedEntries } from './parsed-entries.ts';
import type { ListName } from './queries.ts';

/** An entry as it stands in a list. */
export interface Listed<K extends Kind> {
  entry: EntryOf<K>;
  sort: string;
}

/** The public entries, as the cms gave them, with the lists they stand in. */
export class Entries {
  /** Where entries stand in lists. */
  readonly order: ListOrder;
  readonly #database;
  readonly #parsed;
  readonly #get;
  readonly #bySlug;
  readonly #put;
  readonly #remove;
  readonly #ofKind;
  readonly #slugs;
  #version = 0;

  /**
   * @param isOwner whether nobody else changes them meanwhile: then what was read can be remembered.
   * One that sees changes of others must look each time.
   */
  constructor(database: DatabaseSync, isOwner = true) {
    this.#database = database;
    this.order = new ListOrder(database, isOwner);
    this.#parsed = isOwner ? new ParsedEntries() : null;
    this.#get = database.prepare('SELECT json FROM entry WHERE kind = ? AND id = ?');
    this.#bySlug = database.prepare(
      'SELECT id FROM entry WHERE kind = ? AND slug = ? ORDER BY id LIMIT 1',
    );
    this.#put = database.prepare(
      'INSERT INTO entry (kind, id, slug, json) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET slug = excluded.slug, json = excluded.json',
    );
    this.#remove = database.prepare('DELETE FROM entry WHERE kind = ? AND id = ?');
    this.#slugs = database.prepare(
      `SELECT entry.slug AS slug FROM place JOIN entry ON entry.kind = place.kind AND entry.id = place.id
       WHERE place.list = ? ORDER BY place.sort`,
    );
    this.#ofKind = database.prepare('SELECT id, json FROM entry WHERE kind = ? ORDER BY id');
  }

  /** Another number after each change; always another for one that cannot know of changes. */
  get version(): number {
    if (!this.#parsed) this.#version += 1;
    return this.#version;
  }

  get<K extends Kind>(kind: K, id: string): EntryOf<K> | null {
    const parse = () => read(kind, this.#get.get(kind, id));
    return this.#parsed ? this.#parsed.get(kind, id, parse) : parse();
  }

  /** Of the kinds that have no slug, a former address is found by its path and a theme by its key. */
  bySlug<K extends Kind>(kind: K, slug: string): EntryOf<K> | null {
    const id = this.#bySlug.get(kind, slug)?.['id'];
    return typeof id === 'string' ? this.get(kind, id) : null;
  }

  *ofKind<K extends Kind>(kind: K): Iterable<EntryOf<K>> {
    for (const row of this.#ofKind.iterate(kind)) {
      const entry = read(kind, row);
      if (entry) yield entry;
    }
  }

  /** Of all that have a page. */
  *slugs(kind: Kind): Iterable<string> {
    for (const { slug } of this.#slugs.iterate(listOfAll[kind] ?? null)) {
      if (typeof slug === 'string') yield slug;
    }
  }

  /** One of a kind of which there is one. */
  only<K extends Kind>(kind: K): EntryOf<K> | null {
    const id = this.#ofKind.get(kind)?.['id'];
    return typeof id === 'string' ? this.get(kind, id) : null;
  }

  put<K extends Kind>(kind: K, entry: EntryOf<K>): void {
    this.#changed(kind, entry.id);
    this.#put.run(kind, entry.id, nameOf(entry), JSON.stringify(entry));
    this.order.place(kind, entry.id, placesOf(kind, entry));
  }

  remove(kind: Kind, id: string): void {
    this.#changed(kind, id);
    this.#remove.run(kind, id);
    this.order.place(kind, id, []);
  }

  clear(): void {
    this.#version += 1;
    this.#parsed?.clear();
    this.#database.exec('DELETE FROM entry');
    this.order.clear();
  }

  /** What was written since was taken back: nothing that is remembered can be trusted. */
  forget(): void {
    this.#version += 1;
    this.#parsed?.clear();
    this.order.forget();
  }

  /** The entries at these places. */
  at<K extends Kind>(kind: K, places: readonly { id: string; sort: string }[]): Listed<K>[] {
    return places.flatMap(({ id, sort }) => {
      const entry = this.get(kind, id);
      return entry ? [{ entry, sort }] : [];
    });
  }

  /** All of a list, one by one. */
  *all<K extends Kind>(kind: K, list: ListName): Iterable<EntryOf<K>> {
    const rows = this.#database
      .prepare(
        `SELECT entry.json AS json FROM place JOIN entry ON entry.kind = place.kind AND entry.id = place.id
         WHERE place.list = ? ORDER BY place.sort`,
      )
      .iterate(list);
    for (const row of rows) {
      const entry = read(kind, row);
      if (entry) yield entry;
    }
  }

  #changed(kind: Kind, id: string): void {
    this.#version += 1;
    this.#parsed?.forget(kind, id);
  }
}

/** What it is found by, besides its id. */
function nameOf(entry: EntryOf<Kind>): string | null {
  if ('slug' in entry) return entry.slug;
  if ('key' in entry) return entry.key;
  return 'path' in entry ? entry.path : null;
}

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
