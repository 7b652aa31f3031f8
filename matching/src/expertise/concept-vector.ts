import type { Concept } from '../thesaurus/concept.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';

/** Concepts of one theme, or that are related, share this part of their direction. */
const SHARED = { theme: Math.sqrt(0.3), relation: Math.sqrt(0.3) } as const;

/** What adds less than this is left out: it changes no rank, and there is much of it. */
const LEAST = 0.05;

/**
 * Lays weighted concepts out as a vector of length 1, or of 0 when there are none. What lies close points
 * nearly the same way.
 */
export type ConceptSpace = (weights: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;

/** Besides a feature of its own, a concept has one for its theme and one for each relation. */
const featuresOf = ({ id, theme }: Concept, thesaurus: Thesaurus): [string, number][] => [
  [`concept ${id}`, 1],
  [`theme ${theme}`, SHARED.theme],
  ...[...thesaurus.related(id)].map((other): [string, number] => [
    `relation ${[id, other].sort().join(' ')}`,
    SHARED.relation,
  ]),
];

const lengthOf = (features: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const weight of features.values()) sum += weight * weight;
  return Math.sqrt(sum);
};

const scaled = (features: ReadonlyMap<string, number>, least: number): Map<string, number> => {
  const length = lengthOf(features);
  const kept = new Map<string, number>();
  if (length === 0) return kept;
  for (const [feature, weight] of features) {
    if (weight / length >= least) kept.set(feature, weight / length);
  }
  return kept;
};

export const createConceptSpace = (thesaurus: Thesaurus): ConceptSpace => {
  const features = new Map(
    thesaurus.concepts.map((concept) => [concept.id, featuresOf(concept, thesaurus)]),
  );
  return (weights) => {
    const vector = new Map<string, number>();
    for (const [id, weight] of weights) {
      for (const [feature, part] of features.get(id) ?? []) {
        vector.set(feature, (vector.get(feature) ?? 0) + weight * part);
      }
    }
    return scaled(scaled(vector, LEAST), 0);
  };
};
