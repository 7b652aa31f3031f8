import { PostingList } from './posting-list.ts';

/** The offers that have a term that is asked for, and its share in the answer. */
export interface Worth {
  term: string;
  list: PostingList;
  share: number;
}

/** Which offers have which terms, of one kind of term. */
export class InvertedIndex {
  readonly #lists = new Map<string, PostingList>();

  /** Terms that some offer has. */
  get size(): number {
    return this.#lists.size;
  }

  /** @param slot the highest yet */
  add(slot: number, term: string, strength: number): void {
    let list = this.#lists.get(term);
    if (list === undefined) {
      list = new PostingList();
      this.#lists.set(term, list);
    }
    list.append(slot, strength);
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

  renumber(slots: Uint32Array): void {
    for (const list of this.#lists.values()) list.renumber(slots);
  }

  /** The lists of some terms, with what each term is worth; terms that no offer has are left out. */
  worth(terms: ReadonlyMap<string, number>): Worth[] {
    const found: Worth[] = [];
    for (const [term, share] of terms) {
      const list = this.#lists.get(term);
      if (list !== undefined) found.push({ term, list, share });
    }
    return found;
  }
}

/** Adds to the score of each offer what its terms are worth. */
export const addWorth = (scores: Float32Array, worth: readonly Worth[], weight: number): void => {
  for (const { list, share } of worth) list.addTo(scores, weight * share);
};

/** What the terms of one offer are worth together. */
export const worthAt = (slot: number, worth: readonly Worth[]): number =>
  worth.reduce((sum, { list, share }) => sum + share * list.strengthAt(slot), 0);
