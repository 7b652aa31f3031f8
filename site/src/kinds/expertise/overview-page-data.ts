import type { Queries } from '../../read-model/queries.ts';
import { combinationCard, type CombinationCard } from '../combination/card-data.ts';
import { expertiseCard, type ExpertiseCard } from './card-data.ts';

const NEWEST = 4;
const COMBINATIONS = 3;

export interface ExpertiseOverview {
  networkName: string;
  requests: ExpertiseCard[];
  offers: ExpertiseCard[];
  combinations: CombinationCard[];
}

/** What the page on asking and offering shows. */
export const expertiseOverview = (queries: Queries): ExpertiseOverview => ({
  networkName: queries.network().name,
  ...newestExpertise(queries, NEWEST),
  combinations: queries
    .list('combination/newest', { limit: COMBINATIONS })
    .map((entry) => combinationCard(queries, entry)),
});

/** The newest of both sides. */
export const newestExpertise = (
  queries: Queries,
  limit: number,
): { requests: ExpertiseCard[]; offers: ExpertiseCard[] } => ({
  requests: queries
    .list('request/newest', { limit })
    .map((entry) => expertiseCard(queries, 'request', entry)),
  offers: queries
    .list('offer/newest', { limit })
    .map((entry) => expertiseCard(queries, 'offer', entry)),
});
