import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchKinds, stopWords, type SearchablePage } from '../../search/src/index.ts';

/** Numbers from 0 to 1 that look like chance and are the same every time. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VOCABULARY = 20_000;
const COMMONEST = 20;
const FIELDS = ['Groen en milieu', 'Energie', 'Wonen', 'Cultuur', 'Sport', 'Jeugd', 'Veiligheid'];
const STAGES = ['idea', 'starting', 'running', 'completed'];
const PLACES = Array.from(
  { length: 60 },
  (_, i) => `Proefdorp ${String.fromCharCode(65 + (i % 26))}${i}`,
);

/** Pages of words that exist, some common and most rare, as in any text: not sense, but Dutch to a server. */
export class MadeUpPages {
  readonly #chance: () => number;
  /** The commonest word first. */
  readonly words: readonly string[];

  constructor(root: string, seed = 1) {
    this.#chance = chanceFrom(seed);
    const list = readFileSync(join(root, 'search/src/dutch/word-list/dutch-words.txt'), 'utf8');
    const bases = list.split('\n').flatMap((line) => {
      const [word = '', roles = ''] = line.split(' ');
      return roles.includes('n') && word.length > 3 && word.length < 14 ? [word] : [];
    });
    this.words = Array.from({ length: VOCABULARY }, () => this.#pick(bases));
  }

  #pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.#chance() * items.length)];
    if (item === undefined) throw new Error('there is something to pick from');
    return item;
  }

  /** How often a word comes falls with its rank, as in any text; the first ones are no commoner than `buurt`. */
  #word(): string {
    const rank = Math.floor(COMMONEST * ((VOCABULARY / COMMONEST) ** this.#chance() - 1));
    return this.words[rank] ?? 'buurt';
  }

  #text(length: number): string {
    return Array.from({ length }, (_, i) =>
      i % 3 === 1 ? this.#pick(stopWords) : this.#word(),
    ).join(' ');
  }

  page(number: number): SearchablePage {
    const day = new Date(Date.UTC(2024, 0, 1 + (number % 900)));
    return {
      id: `page-${number}`,
      kind: this.#pick(searchKinds),
      title: this.#text(5),
      summary: this.#text(14),
      text: this.#text(90),
      url: `/pagina/${number}/`,
      policyFields: [this.#pick(FIELDS)],
      area: this.#pick(PLACES),
      stage: this.#pick(STAGES),
      date: day.toISOString(),
      location: { latitude: 51 + this.#chance() * 2, longitude: 4 + this.#chance() * 2 },
    };
  }
}
