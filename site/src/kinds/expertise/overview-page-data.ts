import type { Queries } from '../../read-model/queries.ts';
import { expertiseCard, type ExpertiseCard } from './card-data.ts';

const NEWEST = 4;

export interface ExpertiseOverview {
  networkName: string;
  requests: ExpertiseCard[];
  offers: ExpertiseCard[];
}

/** What the page on asking and offering shows. */
export const expertiseOverview = (queries: Queries): ExpertiseOverview => ({
  networkName: queries.network().name,
  ...newestExpertise(queries, NEWEST),
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
