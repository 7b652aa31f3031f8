import type { Queries } from '../read-model/queries.ts';

/** The name of an area, and the names of those it lies in, the nearest first. */
export function areaNames(
  queries: Queries,
  id: string | null,
): { area: string | null; areasAbove: string[] } {
  const [own, ...above] = (id === null ? [] : queries.areaPath(id))
    .map(({ name }) => name)
    .reverse();
  return { area: own ?? null, areasAbove: above };
}

export const policyFieldNames = (queries: Queries, ids: readonly string[]): string[] =>
  queries.getAll('policy-field', ids).map(({ name }) => name);
