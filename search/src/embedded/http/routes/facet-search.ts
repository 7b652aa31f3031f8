import { ApiError } from '../../errors/api-error.ts';
import { applyFilter } from '../../filter/apply-filter.ts';
import { findDocuments } from '../../query/find-documents.ts';
import { typoBudget } from '../../query/typo-budget.ts';
import { parseSearchRequest } from '../../query/search-request.ts';
import { countValues, facetAttributes } from '../../result/facets.ts';
import type { IndexView } from '../../store/index-view.ts';
import { isJsonObject } from '../../store/json.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { fold } from '../../text/fold.ts';

/** Values of one facet that begin with what was typed, and how often each occurs in what is found. */
export const facetSearch = (view: IndexView, body: unknown) => {
  const started = performance.now();
  if (!isJsonObject(body))
    throw new ApiError('bad_request', 'Invalid value type: expected an object.');
  const { facetName, facetQuery = null, exhaustiveFacetCount: _, ...rest } = body;
  if (facetName === undefined) {
    throw new ApiError('missing_facet_search_facet_name', 'Missing field `facetName`');
  }
  if (typeof facetName !== 'string') {
    throw new ApiError(
      'invalid_facet_search_facet_name',
      'Invalid value type at `.facetName`: expected a string.',
    );
  }
  if (facetQuery !== null && typeof facetQuery !== 'string') {
    throw new ApiError(
      'invalid_facet_search_query',
      'Invalid value type at `.facetQuery`: expected a string.',
    );
  }
  const { settings } = view.index;
  if (!settings.facetSearch) {
    throw new ApiError('facet_search_disabled', 'The facet search is disabled for this index');
  }
  if (!settings.filterableAttributes.includes(facetName)) {
    throw new ApiError(
      'invalid_facet_search_facet_name',
      `Attribute \`${facetName}\` is not facet-searchable. Available facet-searchable attributes patterns are: \`${settings.filterableAttributes.join(', ')}\`. To make it facet-searchable add it to the \`filterableAttributes\` index settings.`,
    );
  }
  const request = parseSearchRequest(rest);
  facetAttributes(request, settings);
  const allowed = applyFilter(request.filter, view.columns, settings.filterableAttributes);
  const { candidates } = findDocuments(view, request, allowed);
  const column = view.columns.column(facetName);
  const typed = fold(facetQuery ?? '').trim();
  const typos = typoBudget(typed, settings);
  const fits = (value: string): boolean => {
    const folded = fold(value).trim();
    return (
      folded.startsWith(typed) || (typos > 0 && editDistance(typed, folded, typos, true) <= typos)
    );
  };
  const facetHits = (column === null ? [] : countValues(column, candidates.slots))
    .filter(({ value }) => fits(value))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
    .slice(0, settings.faceting.maxValuesPerFacet);
  return { facetHits, facetQuery, processingTimeMs: Math.round(performance.now() - started) };
};
