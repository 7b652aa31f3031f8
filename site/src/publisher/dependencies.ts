import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Range } from '../read-model/range.ts';

/** A key as the table keeps it, and the stretch that was read. */
export type StoredRead = readonly [key: number, from: string | null, upTo: string | null];

/**
 * Keys are long and there are many, so a number stands for each. Two keys with the same number would only
 * make a page too often.
 */
const numberOf = (key: string): number => Number.parseInt(hash('sha1', key).slice(0, 12), 16);

/** In a fixed order, so that the same reads give the same text. */
export const storedReads = (reads: ReadonlyMap<string, Range>): StoredRead[] =>
  [...reads]
    .map(([key, { from, upTo }]): StoredRead => [numberOf(key), from, upTo])
    .sort(([a], [b]) => a - b);

/** Who read what. */
export class Dependencies {
  readonly #put;
  readonly #remove;
  readonly #readers;
  readonly #first;

  constructor(database: DatabaseSync) {
    this.#put = database.prepare(
      `INSERT INTO dependency (key, page, range_from, range_up_to) VALUES (?, ?, ?, ?)
       ON CONFLICT (key, page) DO UPDATE SET range_from = excluded.range_from, range_up_to = excluded.range_up_to`,
    );
    this.#remove = database.prepare('DELETE FROM dependency WHERE key = ? AND page = ?');
    this.#readers = database.prepare(
      `SELECT page.path AS path FROM dependency JOIN page ON page.number = dependency.page
       WHERE dependency.key = ?1 AND (?2 IS NULL OR
         ((range_from IS NULL OR range_from <= ?2) AND (range_up_to IS NULL OR range_up_to >= ?2)))`,
    );
    this.#first = database.prepare(
      `SELECT page.path AS path FROM dependency JOIN page ON page.number = dependency.page
       WHERE dependency.key = ? ORDER BY page.path LIMIT ?`,
    );
  }

  /** What a page reads from now on. */
  replace(page: number, before: readonly StoredRead[], after: readonly StoredRead[]): void {
    const known = new Map(before.map((read) => [read[0], read]));
    for (const [key, from, upTo] of after) {
      const read = known.get(key);
      known.delete(key);
      if (read?.[1] !== from || read[2] !== upTo) this.#put.run(key, page, from, upTo);
    }
    for (const key of known.keys()) this.#remove.run(key, page);
  }

  /** Paths of who read this. @param sort where in a list; null: wherever */
  *readers(key: string, sort: string | null): Iterable<string> {
    for (const { path } of this.#readers.iterate(numberOf(key), sort)) yield String(path);
  }

  /** The first of them in the order of paths. */
  firstReaders(key: string, limit: number): string[] {
    return this.#first.all(numberOf(key), limit).map(({ path }) => String(path));
  }
}
