/** What the search index holds of the page at an address. */
import { toSearchDocument, type SearchablePage, type SearchDocument } from '@burgerwerf/search';
import type { Queries } from '../read-model/queries.ts';
import { searchablePage as areaPage } from './area/searchable-page.ts';
import { searchablePage as combinationPage } from './combination/searchable-page.ts';
import { searchablePage as eventPage } from './event/searchable-page.ts';
import { searchablePage as expertisePage } from './expertise/searchable-page.ts';
import { searchablePage as initiativePage } from './initiative/searchable-page.ts';
import { searchablePage as newsFlashPage } from './news-flash/searchable-page.ts';
import { searchablePage as pagePage } from './page/searchable-page.ts';
import { searchablePage as policyFieldPage } from './policy-field/searchable-page.ts';

type FindPage = (queries: Queries, slug: string) => SearchablePage | null;

/** What stands before the slug in the address → how its entry is found. */
const pagesByFolder: Record<string, FindPage> = {
  initiatieven: initiativePage,
  nieuws: newsFlashPage,
  agenda: eventPage,
  beleidsvelden: policyFieldPage,
  gebieden: areaPage,
  'expertise/combinaties': combinationPage,
  'expertise/gevraagd': expertisePage('request'),
  'expertise/aangeboden': expertisePage('offer'),
};

/** Null for listings, feeds and other addresses that are not searched. */
export function documentAt(path: string, queries: Queries): SearchDocument | null {
  const parts = path.split('/').filter(Boolean);
  const slug = parts.pop();
  if (!path.endsWith('/') || slug === undefined) return null;
  const page =
    parts.length === 0 ? pagePage(queries, slug) : pagesByFolder[parts.join('/')]?.(queries, slug);
  return page ? toSearchDocument(page) : null;
}
