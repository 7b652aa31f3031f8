import { FAR } from '../store/document-words.ts';
import { judgedTerms, type RankingContext, type RankingRule } from './ranking-context.ts';

/**
 * The shortest way from any of `left` to any of `right`, both in ascending order; a pair in the wrong order
 * is one further, and whatever is far is equally far.
 */
export const closest = (left: readonly number[], right: readonly number[]): number => {
  let best = FAR;
  let from = 0;
  for (const a of left) {
    while (from < right.length && (right[from] ?? 0) < a - FAR) from += 1;
    for (let i = from; i < right.length && (right[i] ?? 0) <= a + FAR; i += 1) {
      const b = right[i] ?? 0;
      const distance = b > a ? b - a : b === a ? 1 : a - b + 1;
      if (distance < best) best = distance;
    }
    if (best === 1) break;
  }
  return best;
};

/** Documents in which the words stand closer together come first. */
export const proximityRule = (context: RankingContext): RankingRule => {
  const termsOf = judgedTerms(context);
  return {
    name: 'proximity',
    cost: (slot) => {
      const terms = termsOf(slot);
      if (terms.length < 2) return 0;
      let cost = 0;
      let left = terms[0]?.positions(slot) ?? [];
      for (const term of terms.slice(1)) {
        const right = term.positions(slot);
        cost += closest(left, right) - 1;
        left = right;
      }
      return cost;
    },
    maxCost: Math.max(0, context.candidates.order.length - 1) * (FAR - 1),
  };
};
