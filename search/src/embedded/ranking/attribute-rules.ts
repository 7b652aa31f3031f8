import { judgedTerms, type RankingContext, type RankingRule } from './ranking-context.ts';
import type { TermMatches } from './term-matches.ts';

/** Costs of a place in its attribute: the first words count apart, further on only roughly. */
const positionCost = (words: number): number => {
  if (words < 2) return words;
  if (words < 5) return 2;
  if (words < 11) return 3;
  if (words < 17) return 4;
  if (words < 25) return 5;
  if (words < 65) return 6;
  if (words < 129) return 7;
  return words < 257 ? 8 : 9;
};
const MAX_POSITION_COST = 9;

/** Documents with the words in a more important attribute come first. */
export const attributeRankRule = (context: RankingContext): RankingRule => {
  const termsOf = judgedTerms(context);
  const { starts } = context.view.columns;
  const best = (term: TermMatches, slot: number): number => {
    let lowest = Number.POSITIVE_INFINITY;
    for (let place = term.firstPlace(slot); place !== -1; place = term.placeAfter(place)) {
      const attribute = starts.attributeAt(slot, term.positionOf(place));
      if (attribute < lowest) lowest = attribute;
      if (lowest === 0) break;
    }
    return lowest === Number.POSITIVE_INFINITY ? 0 : lowest;
  };
  return {
    name: 'attributeRank',
    cost: (slot) => {
      let cost = 0;
      for (const term of termsOf(slot)) cost += best(term, slot);
      return cost;
    },
    maxCost: context.candidates.order.length * Math.max(0, context.view.attributes.length - 1),
  };
};

/** Documents with the words nearer to the beginning of an attribute come first. */
export const wordPositionRule = (context: RankingContext): RankingRule => {
  const termsOf = judgedTerms(context);
  const { starts } = context.view.columns;
  const best = (term: TermMatches, slot: number): number => {
    let lowest = Number.POSITIVE_INFINITY;
    for (let place = term.firstPlace(slot); place !== -1; place = term.placeAfter(place)) {
      const position = term.positionOf(place);
      const from = starts.begin(slot, starts.attributeAt(slot, position));
      const cost = positionCost(position - from);
      if (cost < lowest) lowest = cost;
      if (lowest === 0) break;
    }
    return lowest === Number.POSITIVE_INFINITY ? 0 : lowest;
  };
  return {
    name: 'wordPosition',
    cost: (slot) => {
      let cost = 0;
      for (const term of termsOf(slot)) cost += best(term, slot);
      return cost;
    },
    maxCost: context.candidates.order.length * MAX_POSITION_COST,
  };
};
