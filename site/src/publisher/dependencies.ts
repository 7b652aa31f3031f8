import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Range } from '../read-model/range.ts';

/** A key as the table keeps it, and the stretch that was read. */
export type StoredRead = readonly [key: number, from: string | null, upTo: string | null];

/**
 * Keys are long and there are many, so a number stands for each. Two keys with the same number would only
 * make a page too often.
 */
function numberOf(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = Number.parseInt(hash('sha1', key).slice(0, 12), 16);
  if (numbers.size >= MOST_NUMBERS) numbers.clear();
  numbers.set(key, number);
  return number;
}

/** Those of areas, policy fields and lists come back on every page. */
const numbers = new Map<string, number>();
const MOST_NUMBERS = 10_000;

/** In a fixed order, so that the same reads give the same text. */
export const storedReads = (reads: ReadonlyMap<string, Range>): StoredRead[] =>
  [...reads]
    .map(([key, { from, upTo }]): StoredRead => [numberOf(key), from, upTo])
    .sort(([a], [b]) => a - b);

const storedText = z.array(z.tuple([z.number(), z.string().nullable(), z.string().nullable()]));

/** The same from the text that is kept. */
export const readsOf = (text: string): StoredRead[] => storedText.parse(JSON.parse(text));

/** Sorts before every key of a list. */
const START = '';

/** Who read what. */
export class Dependencies {
  readonly #put;
  readonly #remove;
  readonly #all;
  readonly #at;
  readonly #first;

  constructor(database: DatabaseSync) {
    this.#put = database.prepare(
      'INSERT OR REPLACE INTO dependency (key, range_from, page, range_up_to) VALUES (?, ?, ?, ?)',
    );
    this.#remove = database.prepare(
      'DELETE FROM dependency WHERE key = ? AND range_from = ? AND page = ?',
    );
    const readers =
      'SELECT page.path AS path FROM dependency JOIN page ON page.number = dependency.page WHERE key = ?1';
    this.#all = database.prepare(readers);
    // In the order of where a stretch begins: a new entry comes first in its lists, and most begin later.
    this.#at = database.prepare(
      `${readers} AND range_from <= ?2 AND (range_up_to IS NULL OR range_up_to >= ?2)`,
    );
    this.#first = database.prepare(`${readers} ORDER BY range_from, page LIMIT ?2`);
  }

  /** What a page reads from now on. */
  replace(page: number, before: readonly StoredRead[], after: readonly StoredRead[]): void {
    const known = new Map(before.map((read) => [read[0], read]));
    for (const [key, from, upTo] of after) {
      const read = known.get(key);
      known.delete(key);
      if (read?.[1] === from && read[2] === upTo) continue;
      if (read && read[1] !== from) this.#remove.run(key, read[1] ?? START, page);
      this.#put.run(key, from ?? START, page, upTo);
    }
    for (const [key, from] of known.values()) this.#remove.run(key, from ?? START, page);
  }

  /** Paths of who read this. @param sort where in a list; null: wherever */
  *readers(key: string, sort: string | null): Iterable<string> {
    const rows =
      sort === null ? this.#all.iterate(numberOf(key)) : this.#at.iterate(numberOf(key), sort);
    for (const { path } of rows) yield String(path);
  }

  /** Some of them: in the order in which they are kept, which needs no sorting. */
  someReaders(key: string, limit: number): string[] {
    return this.#first.all(numberOf(key), limit).map(({ path }) => String(path));
  }
}
