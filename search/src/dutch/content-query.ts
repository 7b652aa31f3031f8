/** What the search server is asked for what a visitor typed. */
export interface ContentQuery {
  q: string;
  matchingStrategy: 'frequency' | 'all';
}

/**
 * The query goes out as it was typed: documents hold the other forms of their words, so highlighting shows
 * what the visitor wrote. Of several words the commonest are given up first, not the last ones: in `eenzame
 * ouderen in de buurt` that is `buurt`.
 */
export const contentQuery = (typed: string): ContentQuery => ({
  q: typed,
  matchingStrategy: 'frequency',
});

/** The same, for pages that have all of the words: when another order than that of fitting best is wanted. */
export const wholeContentQuery = (typed: string): ContentQuery => ({
  q: typed,
  matchingStrategy: 'all',
});
