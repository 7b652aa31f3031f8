import type { Area, ListingKind } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { searchAddress } from '../../search-page/search-address.ts';
import { listingPathOf } from './addresses.ts';
import { expertiseCard, type ExpertiseCard } from './card-data.ts';

/** The newest requests or offers, with the way to all of them. */
export interface NewestSide {
  kind: ListingKind;
  cards: ExpertiseCard[];
  allHref: string;
}

/** In the order in which they stand side by side. */
const SIDES = ['request', 'offer'] as const;

/** The newest of both sides. */
export const newestExpertise = (queries: Queries, limit: number): NewestSide[] =>
  SIDES.map((kind) => ({
    kind,
    cards: queries
      .list(`${kind}/newest`, { limit })
      .map((entry) => expertiseCard(queries, kind, entry)),
    allHref: listingPathOf[kind],
  }));

/**
 * The newest of both sides in an area; empty when nobody asks or offers anything there.
 * @param within the area and all below it, as a search for the area finds them
 */
export function newestExpertiseIn(
  queries: Queries,
  area: Area,
  within: readonly Area[],
  limit: number,
): NewestSide[] {
  const sides = SIDES.map((kind) => ({
    kind,
    cards: queries
      .lists(
        within.map(({ id }) => `${kind}/area/${id}` as const),
        { limit },
      )
      .map((entry) => expertiseCard(queries, kind, entry)),
    allHref: searchAddress({ areas: [area.slug], kinds: [kind] }),
  }));
  return sides.some(({ cards }) => cards.length > 0) ? sides : [];
}
