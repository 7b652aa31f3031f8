/** Keeps the best few of many, the best first; equals in the order of their names. */
export class BestList<T extends { id: string; rank: number }> {
  readonly #most: number;
  readonly #items: T[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether something with this rank might still get in. */
  takes(rank: number): boolean {
    const last = this.#items[this.#most - 1];
    return this.#most > 0 && (last === undefined || rank >= last.rank);
  }

  add(item: T): void {
    if (!this.takes(item.rank)) return;
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#items[middle];
      if (other !== undefined && isBefore(other, item)) low = middle + 1;
      else high = middle;
    }
    this.#items.splice(low, 0, item);
    if (this.#items.length > this.#most) this.#items.pop();
  }

  list(): readonly T[] {
    return this.#items;
  }
}

const isBefore = (
  one: { id: string; rank: number },
  other: { id: string; rank: number },
): boolean => one.rank > other.rank || (one.rank === other.rank && one.id < other.id);
