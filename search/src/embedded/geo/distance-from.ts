import type { Columns } from '../store/columns.ts';
import { GEO_ATTRIBUTE, metresBetween, pointOfFact, type GeoPoint } from './geo-point.ts';

/** How far each document is from a point; null for one that is nowhere. Each place is measured once. */
export const distanceFrom = (
  columns: Columns,
  from: GeoPoint,
): ((slot: number) => number | null) => {
  const column = columns.column(GEO_ATTRIBUTE);
  const byCode = new Map<number, number>();
  return (slot) => {
    const code = column?.firstCode(slot) ?? null;
    if (code === null) return null;
    const known = byCode.get(code);
    if (known !== undefined) return known;
    const metres = metresBetween(pointOfFact(String(column?.facts[code])), from);
    byCode.set(code, metres);
    return metres;
  };
};
