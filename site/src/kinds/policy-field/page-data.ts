import type { PolicyGroup } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { searchAddress } from '../../search-page/search-address.ts';
import { eventCard, type EventCard } from '../event/card-data.ts';
import { initiativeCard, type InitiativeCard } from '../initiative/card-data.ts';
import { INITIATIVES_PER_PAGE } from '../initiative/listing-page-data.ts';
import { listingData, type ListingData } from '../listing-data.ts';
import { newsCard, type NewsCard } from '../news-flash/card-data.ts';
import { pageHref } from '../page-href.ts';
import { fieldTag, type FieldTag } from './field-tag.ts';

const RELATED = 3;

export interface PolicyFieldPage {
  path: string;
  name: string;
  group: PolicyGroup | null;
  description: string | null;
  searchHref: string;
  listing: ListingData<InitiativeCard>;
  /** Only on page 1, like the events. */
  news: NewsCard[];
  events: EventCard[];
  /** The others of its group. */
  siblings: FieldTag[];
}

/** Page `number` of a policy field, or null when there is no such field or page. */
export function policyFieldPage(
  queries: Queries,
  slug: string,
  number: number,
): PolicyFieldPage | null {
  const field = queries.bySlug('policy-field', slug);
  if (!field) return null;
  const path = pageHref('policy-field', field);
  const listing = queries.listing([`initiative/policy-field/${field.id}`], {
    base: path,
    number,
    size: INITIATIVES_PER_PAGE,
  });
  if (!listing) return null;
  return {
    path,
    name: field.name,
    group: field.group,
    description: field.description,
    searchHref: searchAddress({ fields: [field.slug] }),
    listing: listingData(listing, path, (entry) => initiativeCard(queries, entry)),
    news: number === 1 ? newsOf(queries, field.id) : [],
    events: number === 1 ? eventsOf(queries, field.id) : [],
    siblings: queries
      .list('policy-field/by-name')
      .filter(({ id, group }) => id !== field.id && group === field.group)
      .map(fieldTag),
  };
}

const newsOf = (queries: Queries, id: string): NewsCard[] =>
  queries
    .list(`news-flash/policy-field/${id}`, { limit: RELATED })
    .map((newsFlash) => newsCard(queries, newsFlash));

const eventsOf = (queries: Queries, id: string): EventCard[] =>
  queries.upcomingEvents(RELATED, `event/policy-field/${id}`).map(eventCard);
