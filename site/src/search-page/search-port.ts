import type { SearchDocument } from '@burgerwerf/search';
import type { IndexQuery, SearchRequest } from './search-request.ts';
import type { SearchFilter } from './search-state.ts';

/** A page that was found. The marked texts hold the signs of highlight.ts. */
export interface SearchHit extends Pick<
  SearchDocument,
  'id' | 'kind' | 'title' | 'summary' | 'url' | 'policyFields' | 'area' | 'stage' | 'date'
> {
  startsAt: string | null;
  picture: string | null;
  markedTitle: string;
  markedSummary: string;
  /** The part of the text that fits the question best. */
  markedText: string;
}

/** Values as the index holds them, with the number of pages for each. */
export type FacetCounts = ReadonlyMap<string, number>;

export interface SearchAnswer {
  kind: 'found';
  hits: SearchHit[];
  total: number;
  pages: number;
  counts: Record<SearchFilter, FacetCounts>;
  /** How many pages have all of the words; null when that was not asked. */
  whole: number | null;
}

/** A page for who is still typing. */
export interface SuggestedPage extends Pick<
  SearchDocument,
  'kind' | 'title' | 'url' | 'area' | 'startsAt'
> {
  markedTitle: string;
}

/** Where the site puts its questions. */
export interface SearchPort {
  search(request: SearchRequest): Promise<SearchAnswer | { kind: 'unavailable' }>;
  /** How much each question finds, or null when search is unavailable. */
  count(queries: readonly IndexQuery[]): Promise<number[] | null>;
  /** The pages of all questions in their order, or null when search is unavailable. */
  suggest(queries: readonly IndexQuery[]): Promise<SuggestedPage[] | null>;
}
