import { areaKinds, type Area } from '@burgerwerf/cms/contract';
import type { Link } from '../../components/link.ts';
import type { Queries } from '../../read-model/queries.ts';
import { pageHref } from '../page-href.ts';

export const areaLink = (area: Area): Link => ({ href: pageHref('area', area), name: area.name });

/** The area and those above it, from the highest down; empty when there is none. */
export const areaLinks = (queries: Queries, id: string | null): Link[] =>
  id === null ? [] : queries.areaPath(id).map(areaLink);

/**
 * Municipalities, villages and towns: what people name when asked where they live. The largest kind
 * of area comes first.
 */
export const places = (queries: Queries): Area[] =>
  byKind(queries.list('area/by-name')).filter(({ kind }) => kind !== 'neighbourhood');

/** Areas with the largest kind first, and as they were within each kind. */
export const byKind = (areas: readonly Area[]): Area[] =>
  areas.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ kind }: Area): number =>
  kind === null ? areaKinds.length : areaKinds.indexOf(kind);
