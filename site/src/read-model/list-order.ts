import type { DatabaseSync } from 'node:sqlite';
import type { Kind } from '@burgerwerf/cms/contract';
import type { ListPlace } from './list-place.ts';
import type { ListName } from './queries.ts';
import { WHOLE, type Range } from './range.ts';

/** Which part of a list. */
export interface Slice {
  range?: Range;
  direction?: 'ascending' | 'descending';
  offset?: number;
  limit?: number;
}

export interface Place {
  id: string;
  sort: string;
}

/** Sorts after every key. */
const LAST = '\u{10FFFF}';
/** Of several lists taken as one: up to here their beginnings are merged, beyond it they are sorted anew. */
const MERGED = 500;
/** More questions about one list than a few changes ask. */
const OFTEN = 20;

/** The sorted lists: who stands where, and how many there are, without reading the entries. */
export class ListOrder {
  readonly #database;
  readonly #isOwner;
  readonly #add;
  readonly #placesOf;
  readonly #removePlace;
  readonly #resize;
  readonly #size;
  readonly #upwards;
  readonly #downwards;
  /** Lists and part size → key at which each part begins. */
  readonly #marks = new Map<string, readonly string[]>();
  /** How often these were asked for since something changed. */
  readonly #asked = new Map<string, number>();

  constructor(database: DatabaseSync, isOwner: boolean) {
    this.#database = database;
    this.#isOwner = isOwner;
    this.#add = database.prepare('INSERT INTO place (list, sort, kind, id) VALUES (?, ?, ?, ?)');
    this.#placesOf = database.prepare('SELECT list, sort FROM place WHERE kind = ? AND id = ?');
    this.#removePlace = database.prepare('DELETE FROM place WHERE list = ? AND sort = ?');
    this.#resize = database.prepare(
      'INSERT INTO list_size (list, total) VALUES (?, ?) ON CONFLICT (list) DO UPDATE SET total = total + excluded.total',
    );
    this.#size = database.prepare('SELECT total FROM list_size WHERE list = ?');
    this.#upwards = database.prepare(inOneList('ASC'));
    this.#downwards = database.prepare(inOneList('DESC'));
  }

  /** Put an entry in these places, and nowhere else. */
  place(kind: Kind, id: string, places: readonly ListPlace[]): void {
    const wanted = new Map(places.map((place) => [`${place.list}\n${place.sort}`, place]));
    for (const row of this.#placesOf.all(kind, id)) {
      const [list, sort] = [String(row['list']), String(row['sort'])];
      if (wanted.delete(`${list}\n${sort}`)) continue;
      this.#removePlace.run(list, sort);
      this.#resize.run(list, -1);
    }
    for (const { list, sort } of wanted.values()) {
      this.#add.run(list, sort, kind, id);
      this.#resize.run(list, 1);
    }
    this.forget();
  }

  /** Nothing that is remembered can be trusted. */
  forget(): void {
    this.#marks.clear();
    this.#asked.clear();
  }

  clear(): void {
    this.forget();
    this.#database.exec('DELETE FROM place; DELETE FROM list_size');
  }

  /** @param lists of which no entry stands in two */
  size(lists: readonly ListName[]): number {
    return unique(lists)
      .map((list) => Number(this.#size.get(list)?.['total'] ?? 0))
      .reduce((sum, total) => sum + total, 0);
  }

  /** How many stand before this key. */
  sizeBefore(list: ListName, sort: string): number {
    const row = this.#database
      .prepare('SELECT count(*) AS total FROM place WHERE list = ? AND sort < ?')
      .get(list, sort);
    return Number(row?.['total']);
  }

  /** Places in several lists taken as one. */
  places(asked: readonly ListName[], slice: Slice): Place[] {
    const lists = unique(asked);
    const { offset = 0, limit = -1 } = slice;
    if (lists.length === 1) return lists.flatMap((list) => this.#inList(list, slice));
    const end = offset + limit;
    if (limit < 0 || end > MERGED) return this.#inLists(lists, slice);
    return lists
      .flatMap((list) => this.#inList(list, { ...slice, offset: 0, limit: end }))
      .sort(slice.direction === 'descending' ? (a, b) => -compare(a, b) : compare)
      .slice(offset, end);
  }

  /**
   * Where part `number` begins when parts are counted from the end: the key of its first entry, or null
   * when that part is not full.
   */
  mark(lists: readonly ListName[], size: number, number: number): string | null {
    const total = this.size(lists);
    const fromEnd = number * size - 1;
    if (number < 1 || fromEnd >= total) return null;
    const key = `${String(size)} ${lists.join(' ')}`;
    const known = this.#marks.get(key);
    if (known) return known[number - 1] ?? null;
    const asked = (this.#asked.get(key) ?? 0) + 1;
    // So often while nothing changed: this is a publication of everything, so find them all at once.
    if (this.#isOwner && asked > OFTEN) {
      const marks = this.#allMarks(lists, size);
      this.#marks.set(key, marks);
      return marks[number - 1] ?? null;
    }
    this.#asked.set(key, asked);
    const fromStart = total - 1 - fromEnd;
    const slice: Slice =
      fromEnd < fromStart
        ? { direction: 'descending', offset: fromEnd, limit: 1 }
        : { offset: fromStart, limit: 1 };
    return this.places(lists, slice)[0]?.sort ?? null;
  }

  #allMarks(lists: readonly ListName[], size: number): string[] {
    return this.#database
      .prepare(
        `SELECT sort FROM (
           SELECT sort, row_number() OVER (ORDER BY sort DESC) AS number FROM place
           WHERE list IN (${marks(lists)}))
         WHERE number % ? = 0 ORDER BY number`,
      )
      .all(...lists, size)
      .map((row) => String(row['sort']));
  }

  #inList(list: ListName, { range = WHOLE, direction, offset = 0, limit = -1 }: Slice): Place[] {
    const statement = direction === 'descending' ? this.#downwards : this.#upwards;
    return statement.all(list, range.from ?? '', range.upTo ?? LAST, limit, offset).map(toPlace);
  }

  #inLists(lists: readonly ListName[], slice: Slice): Place[] {
    const { range = WHOLE, direction, offset = 0, limit = -1 } = slice;
    const order = direction === 'descending' ? 'DESC' : 'ASC';
    return this.#database
      .prepare(
        `SELECT sort, id FROM place WHERE list IN (${marks(lists)}) AND sort >= ? AND sort <= ?
         ORDER BY sort ${order} LIMIT ? OFFSET ?`,
      )
      .all(...lists, range.from ?? '', range.upTo ?? LAST, limit, offset)
      .map(toPlace);
  }
}

const inOneList = (order: 'ASC' | 'DESC') =>
  `SELECT sort, id FROM place WHERE list = ? AND sort >= ? AND sort <= ? ORDER BY sort ${order} LIMIT ? OFFSET ?`;

const unique = (lists: readonly ListName[]): ListName[] => [...new Set(lists)];
const marks = (values: readonly unknown[]) => values.map(() => '?').join(', ');
const toPlace = (row: Record<string, unknown>): Place => ({
  id: String(row['id']),
  sort: String(row['sort']),
});
const compare = (a: Place, b: Place) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0);
