import type { NewsFlash } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Picture, Queries } from '../../read-model/queries.ts';
import { richText, type RichText } from '../../rich-text/rich-text.ts';
import { areaLinks } from '../area/area-link.ts';
import { initiativeCard, type InitiativeCard } from '../initiative/card-data.ts';
import { listingData, type ListingData } from '../listing-data.ts';
import { pageHref } from '../page-href.ts';
import { fieldTags, type FieldTag } from '../policy-field/field-tag.ts';
import { newsCard, type NewsCard } from './card-data.ts';

export const NEWS_PATH = '/nieuws/';
const PER_PAGE = 12;
const MORE = 3;

export interface NewsPage {
  path: string;
  title: string;
  summary: string;
  date: string;
  updatedAt: string;
  picture: Picture | null;
  body: RichText | null;
  fields: FieldTag[];
  areas: Link[];
  initiatives: InitiativeCard[];
  more: NewsCard[];
}

/** All that the page of a news flash shows, or null when there is no such news flash. */
export function newsPage(queries: Queries, slug: string): NewsPage | null {
  const newsFlash = queries.bySlug('news-flash', slug);
  if (!newsFlash) return null;
  return {
    path: pageHref('news-flash', newsFlash),
    title: newsFlash.title,
    summary: newsFlash.summary,
    date: newsFlash.date,
    updatedAt: newsFlash.updatedAt,
    picture: queries.picture(newsFlash.picture),
    body: richText(queries, newsFlash.body),
    fields: fieldTags(queries, newsFlash.policyFields),
    areas: areaLinks(queries, newsFlash.area),
    initiatives: queries
      .getAll('initiative', newsFlash.initiatives)
      .map((initiative) => initiativeCard(queries, initiative)),
    more: moreNews(queries, newsFlash),
  };
}

/** What came before it in the same policy field: a new one then touches none of the older ones. */
function moreNews(queries: Queries, newsFlash: NewsFlash): NewsCard[] {
  const [field] = newsFlash.policyFields;
  if (field === undefined) return [];
  return queries
    .around(`news-flash/policy-field/${field}`, newsFlash, MORE)
    .map((other) => newsCard(queries, other));
}

/** Page `number` of all news, or null when there is no such page. */
export function newsListingPage(queries: Queries, number: number): ListingData<NewsCard> | null {
  const listing = queries.listing(['news-flash/newest'], {
    base: NEWS_PATH,
    number,
    size: PER_PAGE,
  });
  return listing && listingData(listing, NEWS_PATH, (entry) => newsCard(queries, entry));
}
