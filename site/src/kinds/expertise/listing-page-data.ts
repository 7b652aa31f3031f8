import type { ListingKind } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Queries } from '../../read-model/queries.ts';
import { searchAddress } from '../../search-page/search-address.ts';
import { places } from '../area/area-link.ts';
import { listingData, type ListingData } from '../listing-data.ts';
import { listingPathOf, themePath } from './addresses.ts';
import { expertiseCard, type ExpertiseCard } from './card-data.ts';
import { themesWithAny } from './themes-with-any.ts';

/** Offers or requests per page of any listing. */
const EXPERTISE_PER_PAGE = 24;

export interface ExpertiseListingPage {
  kind: ListingKind;
  /** Name of the theme; null for all of them. */
  theme: string | null;
  listing: ListingData<ExpertiseCard>;
  /** Ways to choose among them; only on page 1 of all. */
  choices: { themes: Link[]; areas: Link[] } | null;
}

/** Page `number` of all requests or all offers, or null when there is no such page. */
export function expertiseListingPage(
  queries: Queries,
  kind: ListingKind,
  number: number,
): ExpertiseListingPage | null {
  const base = listingPathOf[kind];
  const listing = queries.listing([`${kind}/newest`], { base, number, size: EXPERTISE_PER_PAGE });
  if (!listing) return null;
  return {
    kind,
    theme: null,
    listing: listingData(listing, base, (entry) => expertiseCard(queries, kind, entry)),
    choices: number === 1 ? choicesOf(queries, kind) : null,
  };
}

/** Page `number` of those of one theme, or null when there is no such page: none of its kind, no page. */
export function expertiseThemePage(
  queries: Queries,
  kind: ListingKind,
  { key, number }: { key: string; number: number },
): ExpertiseListingPage | null {
  const theme = queries.bySlug('theme', key);
  if (!theme) return null;
  const base = themePath(kind, theme.key);
  const list = `${kind}/theme/${theme.key}` as const;
  const listing = queries.listing([list], { base, number, size: EXPERTISE_PER_PAGE });
  if (!listing || listing.items.length === 0) return null;
  return {
    kind,
    theme: theme.name,
    listing: listingData(listing, base, (entry) => expertiseCard(queries, kind, entry)),
    choices: null,
  };
}

/** Themes that have any, which are those with a page, and places. */
function choicesOf(queries: Queries, kind: ListingKind): ExpertiseListingPage['choices'] {
  const themes = themesWithAny(queries, kind).map(({ key, name }) => ({
    href: themePath(kind, key),
    name,
  }));
  for (const { href } of themes) queries.alsoPublish(href);
  return {
    themes,
    areas: places(queries).map((area) => ({
      href: searchAddress({ areas: [area.slug], kinds: [kind] }),
      name: area.name,
    })),
  };
}
