import type { Queries } from '../read-model/queries.ts';
import { pointOf, type Point } from './point.ts';

/** Where something is, for search. */
export interface Whereabouts {
  /** Name of the area. */
  area: string | null;
  /** Names of the areas that one lies in, the nearest first. */
  areasAbove: string[];
  /** The middle of the smallest area of which that is known. */
  location: Point | null;
}

export function whereabouts(queries: Queries, areaId: string | null): Whereabouts {
  const path = (areaId === null ? [] : queries.areaPath(areaId)).toReversed();
  const [own, ...above] = path.map(({ name }) => name);
  const location = path.map(pointOf).find((point) => point !== null) ?? null;
  return { area: own ?? null, areasAbove: above, location };
}

export const policyFieldNames = (queries: Queries, ids: readonly string[]): string[] =>
  queries.getAll('policy-field', ids).map(({ name }) => name);
