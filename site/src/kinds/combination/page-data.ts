import type { Combination } from '@burgerwerf/cms/contract';
import type { Queries } from '../../read-model/queries.ts';
import { initiativeCard, type InitiativeCard } from '../initiative/card-data.ts';
import { listingData, type ListingData } from '../listing-data.ts';
import { pageHref } from '../page-href.ts';
import { combinationCard, type CombinationCard } from './card-data.ts';

export const COMBINATIONS_PATH = '/expertise/combinaties/';

const PER_PAGE = 24;

/** Who gives what to whom, in names of initiatives. */
export interface Gift {
  from: string;
  to: string;
  offer: string;
  request: string;
}

export interface CombinationPage {
  path: string;
  title: string;
  summary: string;
  paragraphs: string[];
  gifts: Gift[];
  initiatives: InitiativeCard[];
  date: string;
}

/** All that the page of a combination shows, or null when there is none at this slug. */
export function combinationPage(queries: Queries, slug: string): CombinationPage | null {
  const entry = queries.bySlug('combination', slug);
  if (!entry) return null;
  const { summary } = combinationCard(queries, entry);
  return {
    path: pageHref('combination', entry),
    title: entry.title,
    summary,
    paragraphs: (entry.story ?? '').split(/\n{2,}/).filter((text) => text.trim() !== ''),
    gifts: giftsOf(queries, entry),
    initiatives: queries
      .getAll('initiative', entry.initiatives)
      .map((initiative) => initiativeCard(queries, initiative)),
    date: entry.date,
  };
}

/** Gifts between initiatives that are on the site (still). */
function giftsOf(queries: Queries, { gifts }: Combination): Gift[] {
  return gifts.flatMap(({ from, to, offer, request }) => {
    const [giver, taker] = [queries.get('initiative', from), queries.get('initiative', to)];
    return giver && taker ? [{ from: giver.title, to: taker.title, offer, request }] : [];
  });
}

/** Page `number` of all combinations, or null when there is no such page. */
export function combinationsPage(
  queries: Queries,
  number: number,
): ListingData<CombinationCard> | null {
  const listing = queries.listing(['combination/newest'], {
    base: COMBINATIONS_PATH,
    number,
    size: PER_PAGE,
  });
  return (
    listing && listingData(listing, COMBINATIONS_PATH, (entry) => combinationCard(queries, entry))
  );
}
