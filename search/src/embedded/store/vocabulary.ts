import { editDistance } from '../text/edit-distance.ts';

/** A known word that may be what was meant. */
export interface NearWord {
  word: string;
  typos: 1 | 2;
}

/** Meilisearch's own bounds on how many words a misspelt one can stand for. */
const MAX_ONE_TYPO = 150;
const MAX_TWO_TYPOS = 50;

const LETTER_A = 97;

/** Which letters and digits a word has, as bits: a, b, …, and one bit for all that is none of these. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - LETTER_A;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
};

const bitsIn = (letters: number): number => {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** Words with the same first letter, and beside them the letters of each. */
interface Bucket {
  words: string[];
  letters: number[];
}

/** All words of an index, to find the ones that look like a typed word. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #byFirstLetter = new Map<string, Bucket>();

  add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const letter = word.slice(0, 1);
    const bucket = this.#byFirstLetter.get(letter);
    if (bucket === undefined) {
      this.#byFirstLetter.set(letter, { words: [word], letters: [lettersOf(word)] });
    } else {
      bucket.words.push(word);
      bucket.letters.push(lettersOf(word));
    }
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  get size(): number {
    return this.#words.size;
  }

  /**
   * Words within `max` typing mistakes of what was typed, itself not among them. A mistake in the first
   * letter counts double. With `prefix` also words that begin with something near.
   */
  near(typed: string, max: number, prefix: boolean): NearWord[] {
    const one: NearWord[] = [];
    const two: NearWord[] = [];
    const wanted = lettersOf(typed);
    const bucket = this.#byFirstLetter.get(typed.slice(0, 1));
    for (const [at, word] of (bucket?.words ?? []).entries()) {
      // Each letter that is not there at all is a mistake; counting those is far quicker than comparing.
      if (bitsIn(wanted & ~(bucket?.letters[at] ?? 0)) > max) continue;
      const distance = editDistance(typed, word, max, prefix);
      if (distance > max) continue;
      if (distance === 1 && one.length < MAX_ONE_TYPO) one.push({ word, typos: 1 });
      if (distance === 2 && two.length < MAX_TWO_TYPOS) two.push({ word, typos: 2 });
    }
    if (max >= 2) {
      for (const word of this.#otherFirstLetter(typed)) {
        if (two.length < MAX_TWO_TYPOS) two.push({ word, typos: 2 });
      }
    }
    return [...one, ...two];
  }

  #otherFirstLetter(typed: string): string[] {
    const rest = typed.slice(1);
    const swapped = typed.slice(1, 2) + typed.slice(0, 1) + typed.slice(2);
    const candidates = [rest, swapped];
    for (const letter of this.#byFirstLetter.keys()) candidates.push(letter + rest, letter + typed);
    return [...new Set(candidates)].filter(
      (word) => this.#words.has(word) && word.slice(0, 1) !== typed.slice(0, 1),
    );
  }
}
