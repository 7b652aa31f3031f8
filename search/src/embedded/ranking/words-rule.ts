import type { RankingContext, RankingRule } from './ranking-context.ts';

/** Documents with more of the words come first. */
export const wordsRule = ({ candidates }: RankingContext): RankingRule => ({
  name: 'words',
  cost: (slot) => candidates.order.length - (candidates.matched[slot] ?? 0),
  maxCost: Math.max(0, candidates.order.length - 1),
});
