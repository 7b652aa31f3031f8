import type { RankingRule } from './ranking-context.ts';

/** How good a hit is between 0 and 1, the first rule counting most. */
export const rankingScore = (slot: number, rules: readonly RankingRule[]): number => {
  let rank = 1;
  let ranks = 1;
  for (const { cost, maxCost } of rules) {
    if (maxCost === null) continue;
    const own = maxCost + 1;
    rank = (rank - 1) * own + (own - Math.min(cost(slot), maxCost));
    ranks *= own;
  }
  return rank / ranks;
};
