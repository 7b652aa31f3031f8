import type { NameIndex } from './name-index.ts';

/**
 * What a text has of all names: per cell (a whole word of a name, or a part of it) the best credit, and the
 * index of the word of the text behind it. Room for one text, used again for the next.
 */
export class TextCells {
  readonly credits: Float64Array;
  readonly sources: Int32Array;
  readonly #names: NameIndex['names'];
  readonly #isMet: Uint8Array;
  readonly #met: number[] = [];

  constructor({ names, cells }: NameIndex) {
    this.credits = new Float64Array(cells);
    this.sources = new Int32Array(cells).fill(-1);
    this.#names = names;
    this.#isMet = new Uint8Array(names.length);
  }

  /** Notes that a word of the text fits in a cell of a name, where it is the best so far. */
  note(name: number, cell: number, credit: number, source: number): void {
    if (this.#isMet[name] === 0) {
      this.#isMet[name] = 1;
      this.#met.push(name);
    }
    if (credit <= (this.credits[cell] ?? 0)) return;
    this.credits[cell] = credit;
    this.sources[cell] = source;
  }

  /** Hands on each name that something was noted of, in that order, and is empty after that. */
  empty(take: (name: NameIndex['names'][number]) => void): void {
    for (const id of this.#met) {
      const name = this.#names[id];
      this.#isMet[id] = 0;
      if (name === undefined) continue;
      take(name);
      for (let cell = name.from; cell < name.upTo; cell += 1) {
        this.credits[cell] = 0;
        this.sources[cell] = -1;
      }
    }
    this.#met.length = 0;
  }
}
