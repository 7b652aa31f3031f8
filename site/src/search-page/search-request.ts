import {
  CONTENT_INDEX,
  contentQuery,
  wholeContentQuery,
  type ContentQuery,
} from '@burgerwerf/search';
import { HIGHLIGHT_END, HIGHLIGHT_START } from './highlight.ts';
import type { FilterValues } from './filter-values.ts';
import { findNearPlace, type NearPlace } from './near/near-place.ts';
import { orderOf, type Order } from './order.ts';
import { searchFilters, type SearchFilter, type SearchState } from './search-state.ts';

/** The attribute of the index behind each filter. An area holds all that lies in it. */
export const attributeOf = {
  kinds: 'kind',
  fields: 'policyFields',
  areas: 'areas',
  stages: 'stage',
} as const satisfies Record<SearchFilter, string>;

export const RESULTS_PER_PAGE = 12;

/** One query of a multi-search, in Meilisearch's own terms. */
export interface IndexQuery extends ContentQuery {
  indexUid: string;
  filter: string[][];
  facets?: string[];
  page: number;
  hitsPerPage: number;
  sort?: string[];
  attributesToRetrieve: string[];
  attributesToSearchOn?: string[];
  attributesToHighlight?: string[];
  attributesToCrop?: string[];
  cropLength?: number;
  highlightPreTag?: string;
  highlightPostTag?: string;
}

export interface SearchRequest {
  main: IndexQuery;
  /**
   * Per filter in use, the same question without it: so the values beside the chosen one keep their
   * counts, and more can be chosen.
   */
  withoutFilter: { filter: SearchFilter; query: IndexQuery }[];
  /** How many pages have all of the words; only asked when the others may have some. */
  whole: IndexQuery | null;
}

export function searchRequest(state: SearchState, values: FilterValues): SearchRequest {
  const conditions = searchFilters.flatMap((filter) => {
    const condition = conditionOf(filter, state, values);
    return condition.length > 0 ? [{ filter, condition }] : [];
  });
  const place =
    state.near === null ? null : (findNearPlace(values.places, state.near)?.place ?? null);
  const around = place ? [[withinRadius(place, state.radius)]] : [];
  const order = orderOf(state);
  // Who wants the newest first must not see what fits for one word of three.
  const words = order === 'fit' ? contentQuery(state.query) : wholeContentQuery(state.query);
  const shared = { indexUid: CONTENT_INDEX, ...words };
  const filter = [...conditions.map(({ condition }) => condition), ...around];
  return {
    main: {
      ...shared,
      filter,
      facets: searchFilters.map((name) => attributeOf[name]),
      page: state.page,
      hitsPerPage: RESULTS_PER_PAGE,
      ...sortOf(order, place),
      attributesToRetrieve: [
        'id',
        'kind',
        'title',
        'summary',
        'url',
        'policyFields',
        'area',
        'stage',
        'date',
        'startsAt',
        'picture',
      ],
      attributesToHighlight: ['title', 'summary', 'text'],
      attributesToCrop: ['text'],
      cropLength: 28,
      highlightPreTag: HIGHLIGHT_START,
      highlightPostTag: HIGHLIGHT_END,
    },
    withoutFilter: conditions.map(({ filter: left }) => ({
      filter: left,
      query: {
        ...shared,
        ...countOnly([
          ...conditions.filter((other) => other.filter !== left).map((other) => other.condition),
          ...around,
        ]),
        facets: [attributeOf[left]],
      },
    })),
    whole:
      order === 'fit' && state.query.includes(' ')
        ? { indexUid: CONTENT_INDEX, ...wholeContentQuery(state.query), ...countOnly(filter) }
        : null,
  };
}

/** How much a search would find. */
export function countRequest(state: SearchState, values: FilterValues): IndexQuery {
  const { indexUid, q, matchingStrategy, filter } = searchRequest(state, values).main;
  return { indexUid, q, matchingStrategy, ...countOnly(filter) };
}

const countOnly = (filter: string[][]) => ({
  filter,
  page: 1,
  hitsPerPage: 0,
  attributesToRetrieve: ['id'],
});

function sortOf(order: Order, place: NearPlace | null): { sort?: string[] } {
  if (order === 'newest') return { sort: ['date:desc'] };
  if (order === 'name') return { sort: ['title:asc'] };
  if (order === 'nearest' && place) {
    return { sort: [`_geoPoint(${place.latitude}, ${place.longitude}):asc`] };
  }
  return {};
}

const withinRadius = ({ latitude, longitude }: NearPlace, kilometres: number): string =>
  `_geoRadius(${latitude}, ${longitude}, ${kilometres * 1000})`;

/** The chosen values of one filter: any of them will do. */
function conditionOf(filter: SearchFilter, state: SearchState, values: FilterValues): string[] {
  const chosen: readonly string[] = state[filter];
  return values[filter]
    .filter(({ value }) => chosen.includes(value))
    .map(({ indexed }) => `${attributeOf[filter]} = ${quoted(indexed)}`);
}

const quoted = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
