import type { SearchDocument } from '@burgerwerf/search';
import type { SearchRequest } from './search-request.ts';
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
}

/** Where the site puts its questions. */
export interface SearchPort {
  search(request: SearchRequest): Promise<SearchAnswer | { kind: 'unavailable' }>;
}
