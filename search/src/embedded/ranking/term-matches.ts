import type { Reading } from '../query/readings.ts';
import type { Columns } from '../store/columns.ts';
import { attributeAt } from '../store/document-words.ts';

export const NO_MATCH = 255;

/** Which attributes count, by their place in the order of importance. */
export interface AttributeLimits {
  /** Searched at all; null is all. */
  searched: ReadonlySet<number> | null;
  /** Where only words without mistakes count. */
  withoutTypos: ReadonlySet<number>;
}

/**
 * Where one term of the query occurs, for all documents at once: a linked list of places per document in
 * flat arrays, since there may be hundreds of thousands.
 */
export class TermMatches {
  /** The fewest mistakes with which the term occurs in each document, or `NO_MATCH`. */
  readonly fewestTypos: Uint8Array;
  /** In how many documents the term occurs. */
  readonly count: number;
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #positions: Uint16Array;
  readonly #flags: Uint8Array;

  constructor(readings: readonly Reading[], columns: Columns, limits: AttributeLimits) {
    const total = readings.reduce((sum, { places }) => sum + places.slots.length, 0);
    this.fewestTypos = new Uint8Array(columns.size).fill(NO_MATCH);
    this.#head = new Int32Array(columns.size).fill(-1);
    this.#next = new Int32Array(total);
    this.#positions = new Uint16Array(total);
    this.#flags = new Uint8Array(total);
    const isLimited = limits.searched !== null || limits.withoutTypos.size > 0;
    let entry = 0;
    let count = 0;
    for (const { places, typos, exact } of readings) {
      for (let i = 0; i < places.slots.length; i += 1) {
        const slot = places.slots[i] ?? 0;
        const position = places.positions[i] ?? 0;
        if (isLimited) {
          const attribute = attributeAt(columns.starts(slot), position);
          if (limits.searched?.has(attribute) === false) continue;
          if (typos > 0 && limits.withoutTypos.has(attribute)) continue;
        }
        const fewest = this.fewestTypos[slot] ?? NO_MATCH;
        if (fewest === NO_MATCH) count += 1;
        if (typos < fewest) this.fewestTypos[slot] = typos;
        this.#positions[entry] = position;
        this.#flags[entry] = exact ? 1 : 0;
        this.#next[entry] = this.#head[slot] ?? -1;
        this.#head[slot] = entry;
        entry += 1;
      }
    }
    this.count = count;
  }

  has(slot: number): boolean {
    return (this.fewestTypos[slot] ?? NO_MATCH) !== NO_MATCH;
  }

  /** Calls `visit` for each place of the term in a document, until it answers true. */
  visit(slot: number, visit: (position: number, exact: boolean) => boolean | undefined): void {
    let entry = this.#head[slot] ?? -1;
    while (entry !== -1) {
      if (visit(this.#positions[entry] ?? 0, this.#flags[entry] === 1) === true) return;
      entry = this.#next[entry] ?? -1;
    }
  }

  /** Places of the term in a document, in order, as one list to compare with another. */
  positions(slot: number): number[] {
    const positions: number[] = [];
    this.visit(slot, (position) => {
      positions.push(position);
      return false;
    });
    return positions.sort((a, b) => a - b);
  }

  hasExact(slot: number): boolean {
    let found = false;
    this.visit(slot, (_, exact) => (found = exact));
    return found;
  }

  isExactAt(slot: number, wanted: number): boolean {
    let found = false;
    this.visit(slot, (position, exact) => (found = exact && position === wanted));
    return found;
  }
}
