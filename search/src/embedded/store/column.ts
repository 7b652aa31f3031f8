import type { Fact } from './document-facts.ts';

/** The form in which text is compared in filters and sorted: no difference between capitals and small letters. */
export const comparable = (text: string): string => text.trim().normalize('NFKD').toLowerCase();

const NO_CODES: readonly number[] = [];

/**
 * The values of one attribute for all documents. Every different value has a code, so a filter looks at each
 * value once and at each document only as a number.
 */
export class Column {
  readonly facts: Fact[] = [];
  readonly #codeByFact = new Map<Fact, number>();
  /** Codes by slot: one, several, none (`[]`), null, or not there. */
  readonly #codes: (number | number[] | null | undefined)[] = [];
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
    while (this.#codes.length <= slot) this.#codes.push(undefined);
    if (facts === null) this.#codes[slot] = null;
    else {
      const codes = [...new Set(facts.map((fact) => this.#codeOf(fact)))];
      this.#codes[slot] = codes.length === 1 ? codes[0] : codes;
    }
  }

  delete(slot: number): void {
    if (slot < this.#codes.length) this.#codes[slot] = undefined;
  }

  has(slot: number): boolean {
    return this.#codes[slot] !== undefined;
  }

  isNull(slot: number): boolean {
    return this.#codes[slot] === null;
  }

  /** True for an empty text as well as for an empty list. */
  isEmpty(slot: number): boolean {
    const codes = this.#codes[slot];
    if (typeof codes === 'number') return this.facts[codes] === '';
    return Array.isArray(codes) && codes.length === 0;
  }

  codes(slot: number): readonly number[] {
    const codes = this.#codes[slot];
    if (typeof codes === 'number') return [codes];
    return codes ?? NO_CODES;
  }

  /** Calls `visit` for each code of a slot, without making a list. */
  visit(slot: number, visit: (code: number) => void): void {
    const codes = this.#codes[slot];
    if (typeof codes === 'number') visit(codes);
    else if (Array.isArray(codes)) for (const code of codes) visit(code);
  }

  /** Whether any value of the slot is among the flagged codes. */
  matches(slot: number, flagged: Uint8Array): boolean {
    const codes = this.#codes[slot];
    if (typeof codes === 'number') return flagged[codes] === 1;
    return Array.isArray(codes) && codes.some((code) => flagged[code] === 1);
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
    let best = Number.POSITIVE_INFINITY;
    this.visit(slot, (code) => {
      const place = places[code] ?? 0;
      best = Math.min(best, descending ? -place : place);
    });
    return best;
  }
}
