import type { AreaKind } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Queries } from '../../read-model/queries.ts';
import { searchAddress } from '../../search-page/search-address.ts';
import { eventCard, type EventCard } from '../event/card-data.ts';
import { newestExpertiseIn, type NewestSide } from '../expertise/newest.ts';
import { initiativeCard, type InitiativeCard } from '../initiative/card-data.ts';
import { INITIATIVES_PER_PAGE } from '../initiative/listing-page-data.ts';
import { listingData, type ListingData } from '../listing-data.ts';
import { newsCard, type NewsCard } from '../news-flash/card-data.ts';
import { pageHref } from '../page-href.ts';
import { areaLink } from './area-link.ts';

const RELATED = 3;

export interface AreaPage {
  path: string;
  name: string;
  kind: AreaKind | null;
  description: string | null;
  postcodes: string[];
  /** The areas above it, from the highest down. */
  above: Link[];
  /** The areas right below it. */
  within: Link[];
  neighbours: Link[];
  searchHref: string;
  /** Initiatives of the area and of all below it. */
  listing: ListingData<InitiativeCard>;
  /** What is asked and offered in the area and all below it; only on page 1, like what follows. */
  expertise: NewestSide[];
  news: NewsCard[];
  events: EventCard[];
}

/** Page `number` of an area, or null when there is no such area or page. */
export function areaPage(queries: Queries, slug: string, number: number): AreaPage | null {
  const area = queries.bySlug('area', slug);
  if (!area) return null;
  const path = pageHref('area', area);
  const within = queries.areaWithin(area.id);
  const listing = queries.listing(
    within.map(({ id }) => `initiative/area/${id}` as const),
    { base: path, number, size: INITIATIVES_PER_PAGE },
  );
  if (!listing) return null;
  return {
    path,
    name: area.name,
    kind: area.kind,
    description: area.description,
    postcodes: (area.postcodes ?? '').split(/[,\s]+/).filter((postcode) => postcode !== ''),
    above: queries.areaPath(area.id).slice(0, -1).map(areaLink),
    within: within.filter(({ parent }) => parent === area.id).map(areaLink),
    neighbours: queries.getAll('area', area.neighbours).map(areaLink),
    searchHref: searchAddress({ areas: [area.slug] }),
    listing: listingData(listing, path, (entry) => initiativeCard(queries, entry)),
    expertise: number === 1 ? newestExpertiseIn(queries, area, within, RELATED) : [],
    news: number === 1 ? newsOf(queries, area.id) : [],
    events: number === 1 ? eventsOf(queries, area.id) : [],
  };
}

const newsOf = (queries: Queries, id: string): NewsCard[] =>
  queries
    .list(`news-flash/area/${id}`, { limit: RELATED })
    .map((newsFlash) => newsCard(queries, newsFlash));

const eventsOf = (queries: Queries, id: string): EventCard[] =>
  queries.upcomingEvents(RELATED, `event/area/${id}`).map(eventCard);
