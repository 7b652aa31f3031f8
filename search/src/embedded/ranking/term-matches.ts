import type { Reading } from '../query/readings.ts';
import type { Columns } from '../store/columns.ts';

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
  readonly #hasExact: Uint8Array;
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #positions: Uint16Array;
  readonly #flags: Uint8Array;

  constructor(readings: readonly Reading[], columns: Columns, limits: AttributeLimits) {
    const total = readings.reduce((sum, { places }) => sum + places.slots.length, 0);
    this.fewestTypos = new Uint8Array(columns.size).fill(NO_MATCH);
    this.#hasExact = new Uint8Array(columns.size);
    this.#head = new Int32Array(columns.size).fill(-1);
    this.#next = new Int32Array(total);
    this.#positions = new Uint16Array(total);
    this.#flags = new Uint8Array(total);
    const isLimited = limits.searched !== null || limits.withoutTypos.size > 0;
    let entry = 0;
    let count = 0;
    for (const { places, typos, exact } of readings) {
      const flag = exact ? 1 : 0;
      for (let i = 0; i < places.slots.length; i += 1) {
        const slot = places.slots[i] ?? 0;
        const position = places.positions[i] ?? 0;
        if (isLimited) {
          const attribute = columns.starts.attributeAt(slot, position);
          if (limits.searched?.has(attribute) === false) continue;
          if (typos > 0 && limits.withoutTypos.has(attribute)) continue;
        }
        const fewest = this.fewestTypos[slot] ?? NO_MATCH;
        if (fewest === NO_MATCH) count += 1;
        if (typos < fewest) this.fewestTypos[slot] = typos;
        if (exact) this.#hasExact[slot] = 1;
        this.#positions[entry] = position;
        this.#flags[entry] = flag;
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

  /** The first place of the term in a list of all its places in a document; -1 when there is none. */
  firstPlace(slot: number): number {
    return this.#head[slot] ?? -1;
  }

  /** The place after another one, in no particular order; -1 after the last. */
  placeAfter(place: number): number {
    return this.#next[place] ?? -1;
  }

  positionOf(place: number): number {
    return this.#positions[place] ?? 0;
  }

  isExact(place: number): boolean {
    return this.#flags[place] === 1;
  }

  /** Places of the term in a document, in order, as one list to compare with another. */
  positions(slot: number): number[] {
    const positions: number[] = [];
    for (let place = this.firstPlace(slot); place !== -1; place = this.placeAfter(place)) {
      positions.push(this.positionOf(place));
    }
    return positions.sort((a, b) => a - b);
  }

  hasExact(slot: number): boolean {
    return this.#hasExact[slot] === 1;
  }

  isExactAt(slot: number, wanted: number): boolean {
    for (let place = this.firstPlace(slot); place !== -1; place = this.placeAfter(place)) {
      if (this.positionOf(place) === wanted && this.isExact(place)) return true;
    }
    return false;
  }
}
