import type { ListingKind } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { expertiseCard, type ExpertiseCard } from './card-data.ts';

const MOST = 6;

/** What an initiative asks and offers, the newest first. */
export function expertiseOf(queries: Queries, initiativeId: string): ExpertiseCard[] {
  const cards = (kind: ListingKind) =>
    queries
      .list(`${kind}/initiative/${initiativeId}`, { limit: MOST })
      .map((entry) => expertiseCard(queries, kind, entry));
  return [...cards('request'), ...cards('offer')];
}
