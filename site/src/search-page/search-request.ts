import { CONTENT_INDEX, contentQuery, type ContentQuery } from '@burgerwerf/search';
import { HIGHLIGHT_END, HIGHLIGHT_START } from './highlight.ts';
import type { FilterValues } from './filter-values.ts';
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
  facets: string[];
  page: number;
  hitsPerPage: number;
  sort?: string[];
  attributesToRetrieve: string[];
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
}

export function searchRequest(state: SearchState, values: FilterValues): SearchRequest {
  const conditions = searchFilters.flatMap((filter) => {
    const condition = conditionOf(filter, state, values);
    return condition.length > 0 ? [{ filter, condition }] : [];
  });
  const shared = { indexUid: CONTENT_INDEX, ...contentQuery(state.query) };
  return {
    main: {
      ...shared,
      filter: conditions.map(({ condition }) => condition),
      facets: searchFilters.map((filter) => attributeOf[filter]),
      page: state.page,
      hitsPerPage: RESULTS_PER_PAGE,
      // Who types nothing sees what is new.
      ...(state.query === '' ? { sort: ['date:desc'] } : {}),
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
    withoutFilter: conditions.map(({ filter }) => ({
      filter,
      query: {
        ...shared,
        filter: conditions
          .filter((other) => other.filter !== filter)
          .map((other) => other.condition),
        facets: [attributeOf[filter]],
        page: 1,
        hitsPerPage: 0,
        attributesToRetrieve: ['id'],
      },
    })),
  };
}

/** The chosen values of one filter: any of them will do. */
function conditionOf(filter: SearchFilter, state: SearchState, values: FilterValues): string[] {
  const chosen: readonly string[] = state[filter];
  return values[filter]
    .filter(({ value }) => chosen.includes(value))
    .map(({ indexed }) => `${attributeOf[filter]} = ${quoted(indexed)}`);
}

const quoted = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
