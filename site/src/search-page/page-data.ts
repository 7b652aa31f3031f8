import type { SearchPort } from './search-port.ts';
import type { Queries } from '../read-model/queries.ts';
import { filterOptions, type ChosenValue, type FilterGroup } from './filter-options.ts';
import { filterValues, knownSlugs } from './filter-values.ts';
import { hitCard, type HitCard } from './hit-card.ts';
import { nearFields, type NearFields } from './near/near-fields.ts';
import { nothingFound, type NothingFound } from './nothing-found/nothing-found.ts';
import { orderLinks, type OrderLink } from './order-links.ts';
import { searchAddress, searchParameters } from './search-address.ts';
import { searchRequest } from './search-request.ts';
import { NEAR_PARAMETER, RADIUS_PARAMETER, readState, type SearchState } from './search-state.ts';

export interface FoundResults {
  kind: 'found';
  cards: HitCard[];
  total: number;
  page: number;
  pages: number;
  /** Whether the visitor asked for a page that is not there, and got the first. */
  isBeyond: boolean;
  /** Whether no page has all of the words, so that these have only some. */
  isPartial: boolean;
  /** Only when there is nothing. */
  nothing: NothingFound | null;
}

export interface SearchPage {
  state: SearchState;
  /** Values in the address that mean nothing here. */
  ignored: string[];
  /** Filters in use, each with the address without it. */
  chosen: ChosenValue[];
  /** The same question without any filter. */
  clearHref: string;
  /** What the form takes along that has no field of its own. */
  kept: { name: string; value: string }[];
  near: NearFields;
  orders: OrderLink[];
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
  const { state: asked, ignored, unknownPlace } = readState(parameters, knownSlugs(values));
  const first = await port.search(searchRequest(asked, values));
  const isBeyond = first.kind === 'found' && asked.page > 1 && first.hits.length === 0;
  const state = isBeyond ? { ...asked, page: 1 } : asked;
  const answer = isBeyond ? await port.search(searchRequest(state, values)) : first;
  const { groups, chosen } = filterOptions(
    state,
    values,
    answer.kind === 'found' ? answer.counts : null,
  );
  const near = nearFields(state, values, unknownPlace);
  return {
    state,
    ignored,
    groups,
    chosen: near.chosen ? [...chosen, near.chosen] : chosen,
    clearHref: searchAddress({ query: state.query }),
    kept: keptByForm(state),
    near,
    orders: orderLinks(state),
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
            isPartial: answer.total > 0 && answer.whole === 0,
            nothing: answer.total > 0 ? null : await nothingFound(state, values, port),
          },
  };
}

const OWN_FIELDS: readonly string[] = ['q', NEAR_PARAMETER, RADIUS_PARAMETER];

/** A new search begins at its first page. */
const keptByForm = (state: SearchState): SearchPage['kept'] =>
  [...searchParameters({ ...state, page: 1 })].flatMap(([name, value]) =>
    OWN_FIELDS.includes(name) ? [] : [{ name, value }],
  );
