import type { Fact } from './document-facts.ts';
import { SlotCodes } from './slot-codes.ts';

/** The form in which text is compared in filters and sorted: no difference between capitals and small letters. */
export const comparable = (text: string): string => text.trim().normalize('NFKD').toLowerCase();

/**
 * The values of one attribute for all documents. Every different value has a code, so a filter looks at each
 * value once and at each document only as a number.
 */
export class Column {
  readonly facts: Fact[] = [];
  readonly #codeByFact = new Map<Fact, number>();
  readonly #codes = new SlotCodes();
  #order: Float64Array | null = null;

  #codeOf(fact: Fact): number {
    const known = this.#codeByFact.get(fact);
    if (known !== undefined) return known;
    const code = this.facts.push(fact) - 1;
    this.#codeByFact.set(fact, code);
    this.#order = null;
    return code;
  }

  set(slot: number, facts: readonly Fact[] | null): void {
    const codes = facts?.map((fact) => this.#codeOf(fact)) ?? null;
    this.#codes.set(slot, codes === null ? null : [...new Set(codes)]);
  }

  delete(slot: number): void {
    this.#codes.delete(slot);
  }

  has(slot: number): boolean {
    return this.#codes.has(slot);
  }

  isNull(slot: number): boolean {
    return this.#codes.isNull(slot);
  }

  /** True for an empty text as well as for an empty list. */
  isEmpty(slot: number): boolean {
    const only = this.#codes.only(slot);
    return only === null ? this.#codes.list(slot)?.length === 0 : this.facts[only] === '';
  }

  /** The code of the first value of a slot, null when it has none. */
  firstCode(slot: number): number | null {
    return this.#codes.only(slot) ?? this.#codes.list(slot)?.[0] ?? null;
  }

  /** In how many of these documents each value occurs, by its code. */
  counts(slots: Uint32Array): Uint32Array {
    return this.#codes.counts(slots, this.facts.length);
  }

  /** Whether any value of the slot is among the flagged codes. */
  matches(slot: number, flagged: Uint8Array): boolean {
    const only = this.#codes.only(slot);
    if (only !== null) return flagged[only] === 1;
    return this.#codes.list(slot)?.some((code) => flagged[code] === 1) === true;
  }

  /** Place of each code in the sort order: numbers first, then text; what compares equal shares a place. */
  #places(): Float64Array {
    if (this.#order !== null) return this.#order;
    const places = new Float64Array(this.facts.length);
    const sortable = this.facts.map((fact, code) => ({
      code,
      number: typeof fact === 'number' ? fact : null,
      text: typeof fact === 'number' ? '' : comparable(String(fact)),
    }));
    const compare = (a: (typeof sortable)[number], b: (typeof sortable)[number]): number => {
      if (a.number !== null && b.number !== null) return a.number - b.number;
      if (a.number !== null) return -1;
      if (b.number !== null) return 1;
      if (a.text === b.text) return 0;
      return a.text < b.text ? -1 : 1;
    };
    sortable.sort(compare);
    let place = 0;
    for (const [index, item] of sortable.entries()) {
      const before = sortable[index - 1];
      if (before !== undefined && compare(before, item) !== 0) place += 1;
      places[item.code] = place;
    }
    this.#order = places;
    return places;
  }

  /** Number to sort a slot by; documents without a value come last in both directions. */
  sortPlace(slot: number, descending: boolean): number {
    const places = this.#places();
    const sign = descending ? -1 : 1;
    const only = this.#codes.only(slot);
    if (only !== null) return sign * (places[only] ?? 0);
    let best = Number.POSITIVE_INFINITY;
    for (const code of this.#codes.list(slot) ?? []) {
      best = Math.min(best, sign * (places[code] ?? 0));
    }
    return best;
  }
}
