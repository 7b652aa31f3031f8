import { ApiError } from '../errors/api-error.ts';
import { applyFilter } from '../filter/apply-filter.ts';
import { distanceFrom } from '../geo/distance-from.ts';
import { bucketSort } from '../ranking/bucket-sort.ts';
import { rankingRules } from '../ranking/ranking-rules.ts';
import { rankingScore } from '../ranking/ranking-score.ts';
import { countFacets, facetAttributes, type FacetAnswer } from '../result/facets.ts';
import { formatHit } from '../result/format-hit.ts';
import type { IndexView } from '../store/index-view.ts';
import type { JsonObject } from '../store/json.ts';
import { findDocuments } from './find-documents.ts';
import type { SearchRequest } from './search-request.ts';
import { sortCriteria } from './sort-criteria.ts';

export type SearchAnswer = {
  hits: JsonObject[];
  query: string;
  processingTimeMs: number;
} & (
  | { limit: number; offset: number; estimatedTotalHits: number }
  | { page: number; hitsPerPage: number; totalPages: number; totalHits: number }
) &
  Partial<FacetAnswer>;

const checkSearchOn = (view: IndexView, names: readonly string[] | null): void => {
  const refused = (names ?? []).find((name) => name !== '*' && !view.attributes.includes(name));
  if (refused === undefined) return;
  throw new ApiError(
    'invalid_search_attributes_to_search_on',
    `Index \`${view.index.uid}\`: Attribute \`${refused}\` is not searchable. Available searchable attributes are: \`${view.attributes.join(', ')}\`.`,
  );
};

interface Range {
  from: number;
  to: number;
}

const rangeOf = (request: SearchRequest, maxTotalHits: number): Range & { isPaged: boolean } => {
  const isPaged = request.page !== null || request.hitsPerPage !== null;
  const limit = isPaged ? (request.hitsPerPage ?? 20) : request.limit;
  const page = request.page ?? 1;
  const offset = isPaged ? (page - 1) * limit : request.offset;
  if (page === 0) return { isPaged, from: 0, to: 0 };
  return {
    isPaged,
    from: Math.min(offset, maxTotalHits),
    to: Math.min(offset + limit, maxTotalHits),
  };
};

const totals = (request: SearchRequest, total: number, isPaged: boolean) => {
  if (!isPaged) return { limit: request.limit, offset: request.offset, estimatedTotalHits: total };
  const hitsPerPage = request.hitsPerPage ?? 20;
  return {
    page: request.page ?? 1,
    hitsPerPage,
    totalPages: hitsPerPage === 0 ? 0 : Math.ceil(total / hitsPerPage),
    totalHits: total,
  };
};

/** Answers one search. Throws `ApiError` for what cannot be asked of this index. */
export const searchIndex = (view: IndexView, request: SearchRequest): SearchAnswer => {
  const started = performance.now();
  const { settings } = view.index;
  checkSearchOn(view, request.attributesToSearchOn);
  const sort = sortCriteria(view.index, request.sort);
  const facets = facetAttributes(request, settings);
  const allowed = applyFilter(request.filter, view.columns, settings.filterableAttributes);
  const { query, matches, marks, candidates } = findDocuments(view, request, allowed);
  const rules = rankingRules({ view, query, matches, candidates, sort });
  const from = sort.find((criterion) => criterion.from !== null)?.from ?? null;
  const near = from === null ? null : distanceFrom(view.columns, from);
  const range = rangeOf(request, settings.pagination.maxTotalHits);
  const hits = bucketSort(candidates.slots, rules, range.from, range.to).map((slot) => {
    const document = view.document(slot);
    const hit = formatHit(document, settings.displayedAttributes, view.attributes, request, marks);
    const metres = near === null ? null : near(slot);
    if (metres !== null) hit['_geoDistance'] = Math.round(metres);
    if (request.showRankingScore) hit['_rankingScore'] = rankingScore(slot, rules);
    return hit;
  });
  const total = Math.min(candidates.slots.length, settings.pagination.maxTotalHits);
  return {
    hits,
    query: request.q ?? '',
    processingTimeMs: Math.round(performance.now() - started),
    ...totals(request, total, range.isPaged),
    ...(request.facets === null
      ? {}
      : countFacets(facets, view.columns, candidates.slots, settings)),
  };
};
