import type { Query } from '../query/parse-query.ts';
import type { TermMatches } from './term-matches.ts';

export type MatchingStrategy = 'last' | 'all' | 'frequency';

/** Documents that answer a query, and which terms each of them must be judged by. */
export interface Candidates {
  slots: number[];
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
  const inOrder = order.flatMap((at) => matches[at] ?? []);
  const [first] = inOrder;
  const slots: number[] = [];
  const matched = new Uint8Array(first?.fewestTypos.length ?? 0);
  for (let slot = 0; slot < matched.length; slot += 1) {
    if (first?.has(slot) !== true) continue;
    if (allowed !== null && allowed[slot] !== 1) continue;
    let count = 1;
    while (count < inOrder.length && inOrder[count]?.has(slot) === true) count += 1;
    if (count < required) continue;
    matched[slot] = count;
    slots.push(slot);
  }
  return { slots, order, matched };
};
