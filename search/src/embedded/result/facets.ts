import { ApiError } from '../errors/api-error.ts';
import { GEO_ATTRIBUTE } from '../geo/geo-point.ts';
import type { SearchRequest } from '../query/search-request.ts';
import type { IndexSettings } from '../settings/index-settings.ts';
import type { Column } from '../store/column.ts';
import type { Columns } from '../store/columns.ts';

export interface FacetAnswer {
  facetDistribution: Record<string, Record<string, number>>;
  facetStats: Record<string, { min: number; max: number }>;
}

/** How often each value of an attribute occurs in the given documents. */
export const countValues = (
  column: Column,
  slots: Iterable<number>,
): { value: string; count: number }[] => {
  const counts = new Uint32Array(column.facts.length);
  for (const slot of slots) {
    column.visit(slot, (code) => {
      counts[code] = (counts[code] ?? 0) + 1;
    });
  }
  const values: { value: string; count: number }[] = [];
  for (const [code, count] of counts.entries()) {
    if (count > 0) values.push({ value: String(column.facts[code]), count });
  }
  return values;
};

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
  slots: readonly number[],
  { faceting }: IndexSettings,
): FacetAnswer => {
  const answer: FacetAnswer = { facetDistribution: {}, facetStats: {} };
  for (const attribute of attributes) {
    const column = columns.column(attribute);
    const values = column === null ? [] : countValues(column, slots);
    const order = faceting.sortFacetValuesBy[attribute] ?? faceting.sortFacetValuesBy['*'];
    values.sort((a, b) =>
      order === 'count' && a.count !== b.count ? b.count - a.count : byValue(a, b),
    );
    const kept = values.slice(0, faceting.maxValuesPerFacet);
    answer.facetDistribution[attribute] = Object.fromEntries(
      kept.map(({ value, count }) => [value, count]),
    );
    const numbers = new Set<number>();
    if (column?.facts.some((fact) => typeof fact === 'number') === true) {
      for (const slot of slots) {
        column.visit(slot, (code) => {
          const fact = column.facts[code];
          if (typeof fact === 'number') numbers.add(fact);
        });
      }
    }
    if (numbers.size > 0) {
      let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const number of numbers) [min, max] = [Math.min(min, number), Math.max(max, number)];
      answer.facetStats[attribute] = { min, max };
    }
  }
  return answer;
};
