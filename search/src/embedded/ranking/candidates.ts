import type { Query } from '../query/parse-query.ts';
import { NO_MATCH, type TermMatches } from './term-matches.ts';

export type MatchingStrategy = 'last' | 'all' | 'frequency';

/** Documents that answer a query, and which terms each of them must be judged by. */
export interface Candidates {
  /** In ascending order. */
  slots: Uint32Array;
  /** Terms in the order in which they may be given up, the last one first. */
  order: number[];
  /** For each slot how many terms, counted along `order`, occur in it. */
  matched: Uint8Array;
}

/** Phrases are always wanted; of the words the last typed is given up first, or the most common one. */
const termOrder = (
  query: Query,
  matches: readonly TermMatches[],
  strategy: MatchingStrategy,
): { order: number[]; required: number } => {
  const all = query.terms.map((_, at) => at);
  const phrases = all.filter((at) => query.terms[at]?.kind === 'phrase');
  const words = all.filter((at) => query.terms[at]?.kind === 'word');
  if (strategy === 'frequency') {
    const frequency = (at: number): number => matches[at]?.count ?? 0;
    words.sort((a, b) => frequency(a) - frequency(b));
  }
  const required = strategy === 'all' ? all.length : Math.max(1, phrases.length);
  return { order: [...phrases, ...words], required };
};

/** Finds the documents that contain enough of the query. `allowed` is the filter, null when there is none. */
export const findCandidates = (
  query: Query,
  matches: readonly TermMatches[],
  strategy: MatchingStrategy,
  allowed: Uint8Array | null,
): Candidates => {
  const { order, required } = termOrder(query, matches, strategy);
  const [first, ...others] = order.flatMap((at) => matches[at]?.fewestTypos ?? []);
  if (first === undefined) return { slots: new Uint32Array(0), order, matched: new Uint8Array(0) };
  const slots = new Uint32Array(first.length);
  const matched = new Uint8Array(first.length);
  let found = 0;
  for (let slot = 0; slot < first.length; slot += 1) {
    if (first[slot] === NO_MATCH || (allowed !== null && allowed[slot] !== 1)) continue;
    let count = 1;
    while (count <= others.length && others[count - 1]?.[slot] !== NO_MATCH) count += 1;
    if (count < required) continue;
    matched[slot] = count;
    slots[found] = slot;
    found += 1;
  }
  return { slots: slots.slice(0, found), order, matched };
};
