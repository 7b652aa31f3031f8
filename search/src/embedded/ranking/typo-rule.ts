import type { RankingContext, RankingRule } from './ranking-context.ts';
import { NO_MATCH } from './term-matches.ts';

/** Documents in which fewer words are misspelt come first. */
export const typoRule = (context: RankingContext): RankingRule => {
  const { candidates } = context;
  const inOrder = candidates.order.flatMap((at) => context.matches[at] ?? []);
  return {
    name: 'typo',
    cost: (slot) => {
      let typos = 0;
      for (let i = 0; i < (candidates.matched[slot] ?? 0); i += 1) {
        const fewest = inOrder[i]?.fewestTypos[slot] ?? NO_MATCH;
        if (fewest !== NO_MATCH) typos += fewest;
      }
      return typos;
    },
    maxCost: inOrder.length * 2,
  };
};
