import type { TermCounts } from '../expertise/expertise.ts';
import { termWeight, type TermStatistics } from './statistics.ts';

/** BM25: how soon more of a word stops counting, and how much a long text is held against it. */
const SATURATION = 1.2;
const LENGTH = 0.5;

/** How well an offer has a term, between 0 and 1; more of it counts ever less. */
export const termImpact = (count: number, length: number, averageLength: number): number =>
  count / (count + SATURATION * (1 - LENGTH + (LENGTH * length) / averageLength));

/** How much each term of a request counts, all of them together 1. */
export const termShares = (
  { counts }: TermCounts,
  statistics: TermStatistics,
): Map<string, number> => {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [term, count] of counts) {
    const weight = termWeight(term, statistics) * Math.min(1, count);
    weights.set(term, weight);
    sum += weight;
  }
  return new Map([...weights].map(([term, weight]) => [term, weight / sum]));
};

/** BM25 as a part of the best that the request could reach with any offer: 0 to 1. */
export const scoreTerms = (
  need: TermCounts,
  offer: TermCounts,
  statistics: TermStatistics,
): number => {
  let score = 0;
  for (const [term, share] of termShares(need, statistics)) {
    const count = offer.counts.get(term);
    if (count === undefined) continue;
    score += share * termImpact(count, offer.length, statistics.averageLength);
  }
  return score;
};
