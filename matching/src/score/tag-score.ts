import type { ExpertiseTag } from '../expertise/expertise.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { similarity } from './similarity.ts';

/** One tag that fits well says more than several that fit somewhat. */
const BEST = 0.7;
const MEAN = 0.3;

/**
 * The score from how well each tag of a request is served: its weight times the best an offer has for it.
 * @param highest of the tags
 * @param sum over the tags
 * @param weights of all tags together
 */
export const combineTags = (highest: number, sum: number, weights: number): number =>
  weights === 0 ? 0 : BEST * highest + (MEAN * sum) / weights;

/** How well the tags of an offer serve those of a request: 0 to 1. */
export const scoreTags = (
  need: readonly ExpertiseTag[],
  offer: readonly ExpertiseTag[],
  thesaurus: Thesaurus,
): number => {
  let highest = 0;
  let sum = 0;
  let weights = 0;
  for (const { concept, weight } of need) {
    let best = 0;
    for (const tag of offer) {
      best = Math.max(best, tag.weight * similarity(concept, tag.concept, thesaurus));
    }
    highest = Math.max(highest, weight * best);
    sum += weight * best;
    weights += weight;
  }
  return combineTags(highest, sum, weights);
};
