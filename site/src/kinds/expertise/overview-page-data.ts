import type { Queries } from '../../read-model/queries.ts';
import { combinationCard, type CombinationCard } from '../combination/card-data.ts';
import { newestExpertise, type NewestSide } from './newest.ts';

const NEWEST = 4;
const COMBINATIONS = 3;

export interface ExpertiseOverview {
  networkName: string;
  newest: NewestSide[];
  combinations: CombinationCard[];
}

/** What the page on asking and offering shows. */
export const expertiseOverview = (queries: Queries): ExpertiseOverview => ({
  networkName: queries.network().name,
  newest: newestExpertise(queries, NEWEST),
  combinations: queries
    .list('combination/newest', { limit: COMBINATIONS })
    .map((entry) => combinationCard(queries, entry)),
});
