import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { z } from 'zod';

/** Every place where a word stands: document and position, in order; of several words, one word after the other. */
export interface Postings {
  readonly slots: Uint32Array;
  readonly positions: Uint16Array;
}

const EMPTY: Postings = { slots: new Uint32Array(0), positions: new Uint16Array(0) };

/** Places kept in memory; each takes six bytes. */
const MAX_CACHED_PLACES = 5_000_000;

const row = z.tuple([z.number(), z.instanceof(Uint8Array).nullable()]);
const count = z.object({ documents: z.number() });
const ZERO = 48;

/** Reads so many of `slot * 65536 + position, …`, digit by digit. */
const decode = (count: number, text: Uint8Array | null): Postings => {
  if (text === null) return EMPTY;
  const slots = new Uint32Array(count);
  const positions = new Uint16Array(count);
  let i = 0;
  for (let at = 0; at < count; at += 1) {
    let value = 0;
    while (i < text.length) {
      const digit = (text[i] ?? 0) - ZERO;
      i += 1;
      // The comma comes before the digits.
      if (digit < 0) break;
      value = value * 10 + digit;
    }
    const slot = Math.floor(value / 65_536);
    slots[at] = slot;
    // Many times faster than the remainder of a number that takes more than 32 bits.
    positions[at] = value - slot * 65_536;
  }
  return { slots, positions };
};

/**
 * Finds words in FTS5. One concatenated text per word is several times faster than a row per place; what was
 * read is kept until the index changes, because visitors ask for the same words, and every keystroke asks
 * again for all but the last.
 */
export class PostingsReader {
  readonly #one: StatementSync;
  readonly #range: StatementSync;
  readonly #openings: StatementSync;
  readonly #together: StatementSync;
  readonly #cache = new Map<string, Postings>();
  #cachedPlaces = 0;

  constructor(database: DatabaseSync, indexNumber: number) {
    const prepare = (table: string, condition: string): StatementSync => {
      const statement = database.prepare(
        `SELECT count(*), CAST(group_concat(doc * 65536 + offset) AS BLOB)
         FROM ${table}_${indexNumber} WHERE ${condition}`,
      );
      statement.setReturnArrays(true);
      return statement;
    };
    this.#one = prepare('places', 'term = ?');
    this.#range = prepare('places', 'term > ? AND term < ?');
    this.#openings = prepare('opening_places', 'term > ? AND term < ?');
    this.#together = database.prepare(
      `SELECT count(*) AS documents FROM words_${indexNumber} WHERE words_${indexNumber} MATCH ?`,
    );
  }

  /** Forgets what was read: the index has changed. */
  clear(): void {
    this.#cache.clear();
    this.#cachedPlaces = 0;
  }

  #cached(key: string, read: () => unknown): Postings {
    const known = this.#cache.get(key);
    if (known !== undefined) {
      this.#cache.delete(key);
      this.#cache.set(key, known);
      return known;
    }
    const postings = decode(...row.parse(read()));
    this.#cache.set(key, postings);
    this.#cachedPlaces += postings.slots.length;
    for (const [oldest, dropped] of this.#cache) {
      if (this.#cachedPlaces <= MAX_CACHED_PLACES || oldest === key) break;
      this.#cache.delete(oldest);
      this.#cachedPlaces -= dropped.slots.length;
    }
    return postings;
  }

  word(word: string): Postings {
    return this.#cached(`=${word}`, () => this.#one.get(word));
  }

  /** In how many documents these words stand directly after each other: FTS5 sees that without their places. */
  together(words: readonly string[]): number {
    const phrase = `"${words.join(' ').replaceAll('"', '""')}"`;
    return count.parse(this.#together.get(phrase)).documents;
  }

  /** Places of every word that goes on after `prefix`. */
  prefix(prefix: string): Postings {
    return this.#cached(`*${prefix}`, () => this.#range.get(prefix, `${prefix}\u{10ffff}`));
  }

  /** The same, in the openings of documents only. */
  prefixInOpenings(prefix: string): Postings {
    return this.#cached(`^${prefix}`, () => this.#openings.get(prefix, `${prefix}\u{10ffff}`));
  }
}
