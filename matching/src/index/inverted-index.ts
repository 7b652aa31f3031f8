import { PostingList } from './posting-list.ts';

/** Which offers have which terms, of one kind of term. */
export class InvertedIndex {
  readonly #lists = new Map<string, PostingList>();

  /** Terms that some offer has. */
  get size(): number {
    return this.#lists.size;
  }

  add(slot: number, strengths: Iterable<readonly [string, number]>): void {
    for (const [term, strength] of strengths) {
      let list = this.#lists.get(term);
      if (list === undefined) {
        list = new PostingList();
        this.#lists.set(term, list);
      }
      list.append(slot, strength);
    }
  }

  /** Takes an offer out of all lists; a term that nobody has left goes too. */
  remove(slot: number): void {
    for (const [term, list] of this.#lists) {
      list.remove(slot);
      if (list.length === 0) this.#lists.delete(term);
    }
  }

  list(term: string): PostingList | undefined {
    return this.#lists.get(term);
  }

  has(term: string): boolean {
    return this.#lists.has(term);
  }

  renumber(slots: Uint32Array): void {
    for (const list of this.#lists.values()) list.renumber(slots);
  }

  /** Adds to the score of each offer what its terms are worth. */
  addTo(scores: Float32Array, worth: ReadonlyMap<string, number>, weight: number): void {
    for (const [term, share] of worth) this.#lists.get(term)?.addTo(scores, weight * share);
  }

  /** What the terms of one offer are worth together. */
  scoreAt(slot: number, worth: ReadonlyMap<string, number>): number {
    let score = 0;
    for (const [term, share] of worth) {
      score += share * (this.#lists.get(term)?.strengthAt(slot) ?? 0);
    }
    return score;
  }
}
