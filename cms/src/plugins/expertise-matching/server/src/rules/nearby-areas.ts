import type { Distance } from '@burgerwerf/matching';

export interface AreaNode {
  id: string;
  parent: string | null;
  neighbours: readonly string[];
}

/**
 * Areas that are the same or adjacent for who is in an area; all others lie further. What an area is
 * part of, and what is part of it, is the same: who offers help in the whole town offers it here.
 */
export function nearbyAreas(areas: readonly AreaNode[], from: string): Map<string, Distance> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const children = new Map<string, string[]>();
  for (const { id, parent } of areas) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const within = (id: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const child of children.get(id) ?? []) within(child, seen);
    return seen;
  };
  // The relation may have been filled in on one side only.
  const beside = (area: string) => [
    ...(byId.get(area)?.neighbours ?? []),
    ...areas.filter(({ neighbours }) => neighbours.includes(area)).map(({ id }) => id),
  ];
  const above = new Set<string>();
  for (let id: string | null = from; id !== null && !above.has(id);) {
    above.add(id);
    id = byId.get(id)?.parent ?? null;
  }
  const nearby = new Map<string, Distance>();
  // Who helps in a whole district comes to the next district as well, but who helps in one corner of it
  // need not come to another corner.
  for (const neighbour of [...above].flatMap(beside)) nearby.set(neighbour, 'adjacent');
  for (const neighbour of beside(from)) {
    for (const id of within(neighbour)) nearby.set(id, 'adjacent');
  }
  for (const id of [...above, ...within(from)]) nearby.set(id, 'same');
  return nearby;
}
