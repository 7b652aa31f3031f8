import { FAR } from './document-words.ts';

const FIRST_ROWS = 64;

/**
 * Where each attribute begins in the words of each document. One row of numbers per document in one array:
 * ranking looks here for every document found, and lists would take several times the memory.
 */
export class AttributeStarts {
  /** Places in a row: how many starts there are, and the starts; the last is where the document ends. */
  #width = 2;
  #rows = new Uint32Array(FIRST_ROWS * 2);
  #size = 0;

  /** One more than the highest slot that was ever set. */
  get size(): number {
    return this.#size;
  }

  #reserve(slot: number, width: number): void {
    const needed = Math.max(width, this.#width);
    const capacity = Math.floor(this.#rows.length / this.#width);
    if (needed === this.#width && slot < capacity) return;
    const rows = new Uint32Array(
      Math.max(capacity, FIRST_ROWS, slot < capacity ? 0 : slot * 2) * needed,
    );
    for (let known = 0; known < this.#size; known += 1) {
      const from = known * this.#width;
      rows.set(this.#rows.subarray(from, from + this.#width), known * needed);
    }
    this.#rows = rows;
    this.#width = needed;
  }

  set(slot: number, starts: readonly number[]): void {
    this.#reserve(slot, starts.length + 1);
    this.#size = Math.max(this.#size, slot + 1);
    const row = slot * this.#width;
    this.#rows[row] = starts.length;
    this.#rows.set(starts, row + 1);
  }

  delete(slot: number): void {
    if (this.has(slot)) this.#rows[slot * this.#width] = 0;
  }

  has(slot: number): boolean {
    return slot < this.#size && (this.#rows[slot * this.#width] ?? 0) > 0;
  }

  /** Which attribute a position of a document lies in. */
  attributeAt(slot: number, position: number): number {
    const row = slot * this.#width + 1;
    const last = row + (this.#rows[row - 1] ?? 0) - 1;
    let next = row + 1;
    while (next < last && (this.#rows[next] ?? 0) <= position) next += 1;
    return next - row - 1;
  }

  begin(slot: number, attribute: number): number {
    return this.#rows[slot * this.#width + 1 + attribute] ?? 0;
  }

  /** Number of words between the beginning of an attribute and its end, gaps counted. */
  length(slot: number, attribute: number): number {
    return Math.max(0, this.begin(slot, attribute + 1) - this.begin(slot, attribute) - FAR);
  }
}
