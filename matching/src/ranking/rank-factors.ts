import { distanceOf, type Distance, type NeedFacts, type OfferFacts } from './facts.ts';

/** What the score is multiplied by to rank. Each is above 0 and at most 1. */
export interface RankFactors {
  distance: number;
  load: number;
  freshness: number;
}

const DISTANCE: Readonly<Record<Distance, number>> = { same: 1, adjacent: 0.95, further: 0.85 };
const FULL_LOAD = 0.15;
const STALEST = 0.1;

/** Falls evenly over the last half of the term. */
const freshnessOf = ({ from, until }: OfferFacts, now: number): number => {
  const half = (until - from) / 2;
  if (half <= 0) return 1;
  const into = Math.min(1, Math.max(0, (now - from - half) / half));
  return 1 - STALEST * into;
};

export const rankFactors = (offer: OfferFacts, need: NeedFacts): RankFactors => ({
  distance: DISTANCE[distanceOf(offer, need)],
  load:
    offer.capacity <= 0 ? 1 : 1 - FULL_LOAD * Math.min(1, Math.max(0, offer.open / offer.capacity)),
  freshness: freshnessOf(offer, need.now),
});
