import type { Matching } from '../matching.ts';
import type { OfferFacts } from '../ranking/facts.ts';
import { measureStatistics } from '../score/statistics.ts';
import type { JudgedMatches } from './judged-matches.ts';

export interface Evaluation {
  /** Ids of the best offers for each request, the best first. */
  ranking: Record<string, string[]>;
  /** Half of the requests took no longer than this, from text to ranking. */
  msP50: number;
  msP95: number;
}

const RANKED = 20;

/** On the score of expertise alone, an offer's facts do not count. */
const NO_FACTS: OfferFacts = {
  isPublished: true,
  hasConsent: true,
  isPaused: false,
  from: 0,
  until: 0,
  capacity: 1,
  open: 0,
  languages: [],
  area: null,
  reach: 'further',
};

const percentile = (sorted: readonly number[], part: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2));

/**
 * Ranks the offers for each request on the score of expertise alone, through the same index as the product.
 * @param now a clock in milliseconds
 */
export const rankJudgedOffers = (
  { requests, offers }: JudgedMatches,
  matching: Matching,
  now: () => number,
): Evaluation => {
  const read = offers.map(({ id, text, tags }) => ({
    id,
    expertise: matching.read({ text, tags: tags ?? [] }),
  }));
  const index = matching.createIndex(measureStatistics(read.map(({ expertise }) => expertise)));
  for (const offer of read) index.put({ ...offer, facts: NO_FACTS });
  const ranking: Record<string, string[]> = {};
  const times: number[] = [];
  for (const { id, text, tags } of requests) {
    const started = now();
    const found = index.rankExpertise(matching.read({ text, tags: tags ?? [] }), RANKED);
    times.push(now() - started);
    ranking[id] = found.map((offer) => offer.id);
  }
  times.sort((a, b) => a - b);
  return { ranking, msP50: percentile(times, 0.5), msP95: percentile(times, 0.95) };
};
