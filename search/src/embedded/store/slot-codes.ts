const FIRST_SLOTS = 64;

/** Stand where a document has no code of its own. */
const NOT_THERE = -1;
const NULL = -2;
/** From here on down: the number of a list of several codes, or of none. */
const FIRST_LIST = -3;

const NO_CODES: readonly number[] = [];

/**
 * The codes that each document has, by slot. One number per document in one array: nearly every document has
 * one value, and most that have several share the same few lists.
 */
export class SlotCodes {
  #bySlot = new Int32Array(FIRST_SLOTS).fill(NOT_THERE);
  readonly #lists: (readonly number[])[] = [];
  readonly #listNumbers = new Map<string, number>();

  #numberOf(codes: readonly number[]): number {
    const key = codes.join();
    const known = this.#listNumbers.get(key);
    if (known !== undefined) return known;
    const number = FIRST_LIST - (this.#lists.push(codes) - 1);
    this.#listNumbers.set(key, number);
    return number;
  }

  #put(slot: number, number: number): void {
    if (slot >= this.#bySlot.length) {
      const longer = new Int32Array(slot * 2).fill(NOT_THERE, this.#bySlot.length);
      longer.set(this.#bySlot);
      this.#bySlot = longer;
    }
    this.#bySlot[slot] = number;
  }

  /** @param codes null for a document of which it is known that it has nothing */
  set(slot: number, codes: readonly number[] | null): void {
    const [only] = codes ?? [];
    if (codes === null) this.#put(slot, NULL);
    else this.#put(slot, codes.length === 1 && only !== undefined ? only : this.#numberOf(codes));
  }

  delete(slot: number): void {
    if (slot < this.#bySlot.length) this.#bySlot[slot] = NOT_THERE;
  }

  has(slot: number): boolean {
    return (this.#bySlot[slot] ?? NOT_THERE) !== NOT_THERE;
  }

  isNull(slot: number): boolean {
    return this.#bySlot[slot] === NULL;
  }

  /** The only code of a document, or null when it has several or none. */
  only(slot: number): number | null {
    const number = this.#bySlot[slot] ?? NOT_THERE;
    return number >= 0 ? number : null;
  }

  /** All codes of a document that has several; null when it has no such list. */
  list(slot: number): readonly number[] | null {
    const number = this.#bySlot[slot] ?? NOT_THERE;
    return number <= FIRST_LIST ? (this.#lists[FIRST_LIST - number] ?? NO_CODES) : null;
  }

  /** In how many of these documents each code occurs. @param codes one more than the highest code */
  counts(slots: Uint32Array, codes: number): Uint32Array {
    const counts = new Uint32Array(codes);
    const ofLists = new Uint32Array(this.#lists.length);
    const bySlot = this.#bySlot;
    for (const slot of slots) {
      const number = bySlot[slot] ?? NOT_THERE;
      if (number >= 0) counts[number] = (counts[number] ?? 0) + 1;
      else if (number <= FIRST_LIST) {
        const list = FIRST_LIST - number;
        ofLists[list] = (ofLists[list] ?? 0) + 1;
      }
    }
    for (const [at, list] of this.#lists.entries()) {
      for (const code of list) counts[code] = (counts[code] ?? 0) + (ofLists[at] ?? 0);
    }
    return counts;
  }
}
