import type { AreaNode } from './nearby-areas.ts';

/** Some areas with everything that lies in them. */
export function areasWithin(areas: readonly AreaNode[], ids: readonly string[]): Set<string> {
  const within = new Set(ids);
  for (let size = -1; size !== within.size;) {
    size = within.size;
    for (const { id, parent } of areas) {
      if (parent !== null && within.has(parent)) within.add(id);
    }
  }
  return within;
}
