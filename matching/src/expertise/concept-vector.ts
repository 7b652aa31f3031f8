import type { Thesaurus } from '../thesaurus/thesaurus.ts';

/** Concepts of one theme, or that are related, share this part of their direction. */
const SHARED = { theme: 0.3, relation: 0.3 } as const;

/**
 * Lays weighted concepts out as a vector of length 1. Besides a feature of its own, a concept has one for
 * its theme and one for each relation, so that what lies close points nearly the same way.
 */
export const conceptVector = (
  weights: ReadonlyMap<string, number>,
  thesaurus: Thesaurus,
): Map<string, number> => {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  for (const [id, weight] of weights) {
    const concept = thesaurus.concept(id);
    if (concept === undefined || weight <= 0) continue;
    add(`concept ${id}`, weight);
    add(`theme ${concept.theme}`, weight * Math.sqrt(SHARED.theme));
    for (const other of thesaurus.related(id)) {
      const [first, second] = id < other ? [id, other] : [other, id];
      add(`relation ${first} ${second}`, weight * Math.sqrt(SHARED.relation));
    }
  }
  const length = Math.hypot(...features.values());
  if (length === 0) return features;
  return new Map([...features].map(([feature, weight]) => [feature, weight / length]));
};
