/** What the search index holds of the page at an address. */
import { toSearchDocument, type SearchablePage, type SearchDocument } from '@burgerwerf/search';
import type { Queries } from '../read-model/queries.ts';
import { searchablePage as areaPage } from './area/searchable-page.ts';
import { searchablePage as eventPage } from './event/searchable-page.ts';
import { searchablePage as initiativePage } from './initiative/searchable-page.ts';
import { searchablePage as newsFlashPage } from './news-flash/searchable-page.ts';
import { searchablePage as pagePage } from './page/searchable-page.ts';
import { searchablePage as policyFieldPage } from './policy-field/searchable-page.ts';

type FindPage = (queries: Queries, slug: string) => SearchablePage | null;

/** First part of the address → how its entry is found. */
const pagesByFolder: Record<string, FindPage> = {
  initiatieven: initiativePage,
  nieuws: newsFlashPage,
  agenda: eventPage,
  beleidsvelden: policyFieldPage,
  gebieden: areaPage,
};

/** Null for listings, feeds and other addresses that are not searched. */
export function documentAt(path: string, queries: Queries): SearchDocument | null {
  const [folder, slug, ...rest] = path.split('/').filter(Boolean);
  if (!path.endsWith('/') || folder === undefined || rest.length > 0) return null;
  const page =
    slug === undefined ? pagePage(queries, folder) : pagesByFolder[folder]?.(queries, slug);
  return page ? toSearchDocument(page) : null;
}
