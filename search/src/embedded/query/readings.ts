import type { IndexView } from '../store/index-view.ts';
import type { Postings } from '../store/postings.ts';
import { isBroadPrefix } from './broad-prefix.ts';
import { isCommonWord } from './common-word.ts';
import { findPhrase } from './find-phrase.ts';
import { foldedWords, type Query, type QueryTerm } from './parse-query.ts';
import { typoBudget } from './typo-budget.ts';

/** One way to understand a term, and where it occurs. */
export interface Reading {
  places: Postings;
  typos: number;
  /** The very word that was asked for, complete and without mistakes. */
  exact: boolean;
}

/** What to mark in the texts of the hits. */
export interface Marks {
  words: Set<string>;
  /** Only this much of a longer word was typed. */
  prefixes: Set<string>;
  phrases: (string | null)[][];
}

/** Longest chain of words that is tried as one word or as the key of a synonym. */
const MAX_CHAIN = 3;

const onlyWord = (term: QueryTerm): string | null =>
  term.kind === 'word' ? (term.words[0] ?? null) : null;

/** Collects the readings of every term of a query. */
export class QueryReadings {
  readonly byTerm: Reading[][];
  readonly marks: Marks = { words: new Set(), prefixes: new Set(), phrases: [] };
  readonly #view: IndexView;
  readonly #query: Query;
  readonly #synonyms: Map<string, string[]>;
  readonly #stopWords: Set<string>;

  constructor(view: IndexView, query: Query) {
    this.#view = view;
    this.#query = query;
    this.byTerm = query.terms.map(() => []);
    this.#stopWords = new Set(view.index.settings.stopWords);
    this.#synonyms = new Map(
      Object.entries(view.index.settings.synonyms).map(([key, values]) => [
        foldedWords(key)
          .filter((word) => !this.#stopWords.has(word))
          .join(' '),
        values,
      ]),
    );
    for (const [at, term] of query.terms.entries()) {
      if (term.kind === 'phrase') this.#readPhrase(at, term.words);
      else this.#readWord(at, term);
    }
    this.#readChains();
  }

  #add(from: number, to: number, places: Postings, typos: number, exact: boolean): void {
    if (places.slots.length === 0) return;
    // A chain of terms that is one word counts its mistake once.
    for (let at = from; at <= to; at += 1) {
      this.byTerm[at]?.push({ places, typos: at === from ? typos : 0, exact });
    }
  }

  #readPhrase(at: number, words: (string | null)[]): void {
    this.#add(at, at, findPhrase(this.#view.postings, words), 0, true);
    this.marks.phrases.push(words);
  }

  #readWord(at: number, term: QueryTerm): void {
    const word = onlyWord(term);
    if (word === null) return;
    const { postings, vocabulary, index, columns } = this.#view;
    const prefix = term.mayGoOn && index.settings.prefixSearch !== 'disabled';
    const whole = postings.word(word);
    this.#add(at, at, whole, 0, true);
    this.marks.words.add(word);
    const isCommon = isCommonWord(whole);
    const isBroad = isCommon || isBroadPrefix(word.length, columns.count);
    if (prefix) {
      const places = isBroad ? postings.prefixInOpenings(word) : postings.prefix(word);
      this.#add(at, at, places, 0, false);
      this.marks.prefixes.add(word);
    }
    const budget = isCommon ? 0 : typoBudget(word, index.settings);
    if (budget > 0) {
      for (const near of vocabulary.near(word, budget, prefix && !isBroad)) {
        this.#add(at, at, postings.word(near.word), near.typos, false);
        this.marks.words.add(near.word);
      }
      this.#readSplit(at, word);
    }
    this.#readSynonyms(at, at, word);
  }

  /** A missing space: the two words that stand together most often. */
  #readSplit(at: number, word: string): void {
    const { postings, vocabulary } = this.#view;
    let best: { words: string[]; documents: number } | null = null;
    for (let i = 1; i < word.length; i += 1) {
      const words = [word.slice(0, i), word.slice(i)];
      if (!words.every((part) => vocabulary.has(part))) continue;
      const documents = postings.together(words);
      if (documents > (best?.documents ?? 0)) best = { words, documents };
    }
    if (best === null) return;
    this.#add(at, at, findPhrase(postings, best.words), 1, false);
    this.marks.phrases.push(best.words);
  }

  #readSynonyms(from: number, to: number, key: string): void {
    for (const synonym of this.#synonyms.get(key) ?? []) {
      const words = foldedWords(synonym).map((word) => (this.#stopWords.has(word) ? null : word));
      const [only, ...more] = words;
      if (only === undefined || words.every((word) => word === null)) continue;
      if (more.length === 0 && only !== null) {
        this.#add(from, to, this.#view.postings.word(only), 0, false);
        this.marks.words.add(only);
      } else {
        this.#add(from, to, findPhrase(this.#view.postings, words), 0, false);
        this.marks.phrases.push(words);
      }
    }
  }

  /** Words typed apart that are one word, and synonyms of several words. */
  #readChains(): void {
    const { terms } = this.#query;
    for (let from = 0; from < terms.length; from += 1) {
      const chain: string[] = [];
      for (let to = from; to < terms.length && to < from + MAX_CHAIN; to += 1) {
        const term = terms[to];
        const word = term === undefined ? null : onlyWord(term);
        if (word === null) break;
        chain.push(word);
        if (to === from) continue;
        this.#readSynonyms(from, to, chain.join(' '));
        const joined = chain.join('');
        if (this.#view.vocabulary.has(joined)) {
          this.#add(from, to, this.#view.postings.word(joined), to - from, false);
          this.marks.words.add(joined);
        }
      }
    }
  }
}
