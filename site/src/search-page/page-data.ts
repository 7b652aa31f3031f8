import type { SearchPort } from './search-port.ts';
import type { Queries } from '../read-model/queries.ts';
import { filterOptions, type ChosenValue, type FilterGroup } from './filter-options.ts';
import { filterValues, knownSlugs } from './filter-values.ts';
import { hitCard, type HitCard } from './hit-card.ts';
import { searchAddress } from './search-address.ts';
import { searchRequest } from './search-request.ts';
import { readState, type SearchState } from './search-state.ts';

export interface FoundResults {
  kind: 'found';
  cards: HitCard[];
  total: number;
  page: number;
  pages: number;
  /** Whether the visitor asked for a page that is not there, and got the first. */
  isBeyond: boolean;
}

export interface SearchPage {
  state: SearchState;
  /** Values in the address that mean nothing here. */
  ignored: string[];
  /** Filters in use, each with the address without it. */
  chosen: ChosenValue[];
  /** The same question without any filter. */
  clearHref: string;
  groups: FilterGroup[];
  results: FoundResults | { kind: 'unavailable' };
}

/** All that the search page shows for the parameters in its address. */
export async function searchPage(
  queries: Queries,
  port: SearchPort,
  parameters: URLSearchParams,
): Promise<SearchPage> {
  const values = filterValues(queries);
  const { state: asked, ignored } = readState(parameters, knownSlugs(values));
  const first = await port.search(searchRequest(asked, values));
  const isBeyond = first.kind === 'found' && asked.page > 1 && first.hits.length === 0;
  const state = isBeyond ? { ...asked, page: 1 } : asked;
  const answer = isBeyond ? await port.search(searchRequest(state, values)) : first;
  return {
    state,
    ignored,
    ...filterOptions(state, values, answer.kind === 'found' ? answer.counts : null),
    clearHref: searchAddress({ query: state.query }),
    results:
      answer.kind === 'unavailable'
        ? answer
        : {
            kind: 'found',
            cards: answer.hits.map((hit) => hitCard(hit, values)),
            total: answer.total,
            page: state.page,
            pages: answer.pages,
            isBeyond,
          },
  };
}
