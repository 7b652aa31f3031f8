import type { Expertise, TermCounts } from '../expertise/expertise.ts';

/** How common terms are, measured once over many texts. */
export interface TermStatistics {
  readonly texts: number;
  readonly averageLength: number;
  /** In how many texts a term stands. */
  readonly textsWith: ReadonlyMap<string, number>;
}

/**
 * Kept apart from the offers on purpose: as long as the same statistics are used, a new offer changes no
 * score of the others, and a band that a person was told stays true.
 */
export interface Statistics {
  readonly words: TermStatistics;
  readonly grams: TermStatistics;
}

const measure = (texts: readonly TermCounts[]): TermStatistics => {
  const textsWith = new Map<string, number>();
  let length = 0;
  for (const text of texts) {
    length += text.length;
    for (const term of text.counts.keys()) textsWith.set(term, (textsWith.get(term) ?? 0) + 1);
  }
  return {
    texts: texts.length,
    averageLength: texts.length === 0 ? 1 : Math.max(1, length / texts.length),
    textsWith,
  };
};

/** Measures how common words are among all offers. */
export const measureStatistics = (all: readonly Expertise[]): Statistics => ({
  words: measure(all.map(({ words }) => words)),
  grams: measure(all.map(({ grams }) => grams)),
});

/** How much a term says: the rarer, the more. Always above 0. */
export const termWeight = (term: string, { texts, textsWith }: TermStatistics): number => {
  const count = Math.min(textsWith.get(term) ?? 0, texts);
  return Math.log(1 + (texts - count + 0.5) / (count + 0.5));
};
