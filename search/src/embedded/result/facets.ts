import { ApiError } from '../errors/api-error.ts';
import { GEO_ATTRIBUTE } from '../geo/geo-point.ts';
import type { SearchRequest } from '../query/search-request.ts';
import type { IndexSettings } from '../settings/index-settings.ts';
import type { Column } from '../store/column.ts';
import type { Columns } from '../store/columns.ts';
import type { Fact } from '../store/document-facts.ts';

export interface FacetAnswer {
  facetDistribution: Record<string, Record<string, number>>;
  facetStats: Record<string, { min: number; max: number }>;
}

interface FactCount {
  fact: Fact;
  count: number;
}

const countFacts = (column: Column, slots: Uint32Array): FactCount[] => {
  const facts: FactCount[] = [];
  for (const [code, count] of column.counts(slots).entries()) {
    const fact = column.facts[code];
    if (count > 0 && fact !== undefined) facts.push({ fact, count });
  }
  return facts;
};

interface ValueCount {
  value: string;
  count: number;
}

const asValues = (facts: readonly FactCount[]): ValueCount[] =>
  facts.map(({ fact, count }) => ({ value: String(fact), count }));

/** How often each value of an attribute occurs in the given documents. */
export const countValues = (column: Column, slots: Uint32Array): ValueCount[] =>
  asValues(countFacts(column, slots));

const byValue = (a: { value: string }, b: { value: string }): number =>
  a.value === b.value ? 0 : a.value < b.value ? -1 : 1;

/** The attributes to count, or a refusal when one of them cannot be. */
export const facetAttributes = (
  request: Pick<SearchRequest, 'facets'>,
  { filterableAttributes }: IndexSettings,
): string[] => {
  const wanted = request.facets ?? [];
  const refused = wanted.find((name) => name !== '*' && !filterableAttributes.includes(name));
  if (refused !== undefined) {
    const available =
      filterableAttributes.length === 0
        ? 'This index does not have configured filterable attributes.'
        : `Available filterable attributes patterns are: \`${filterableAttributes.join(', ')}\`.`;
    throw new ApiError(
      'invalid_search_facets',
      `Invalid facet distribution: Attribute \`${refused}\` is not filterable. ${available}`,
    );
  }
  const names = wanted.includes('*')
    ? filterableAttributes.filter((name) => name !== GEO_ATTRIBUTE)
    : [...wanted];
  return [...new Set(names)].sort();
};

/** Counts the values of the wanted attributes over all documents found. */
export const countFacets = (
  attributes: readonly string[],
  columns: Columns,
  slots: Uint32Array,
  { faceting }: IndexSettings,
): FacetAnswer => {
  const answer: FacetAnswer = { facetDistribution: {}, facetStats: {} };
  for (const attribute of attributes) {
    const column = columns.column(attribute);
    const facts = column === null ? [] : countFacts(column, slots);
    const values = asValues(facts);
    const order = faceting.sortFacetValuesBy[attribute] ?? faceting.sortFacetValuesBy['*'];
    values.sort((a, b) =>
      order === 'count' && a.count !== b.count ? b.count - a.count : byValue(a, b),
    );
    const kept = values.slice(0, faceting.maxValuesPerFacet);
    answer.facetDistribution[attribute] = Object.fromEntries(
      kept.map(({ value, count }) => [value, count]),
    );
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { fact } of facts) {
      if (typeof fact === 'number') [min, max] = [Math.min(min, fact), Math.max(max, fact)];
    }
    if (min <= max) answer.facetStats[attribute] = { min, max };
  }
  return answer;
};
