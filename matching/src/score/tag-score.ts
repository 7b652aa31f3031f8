import type { ExpertiseTag } from '../expertise/expertise.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { similarity } from './similarity.ts';

/** One tag that fits well says more than several that fit somewhat. */
const BEST = 0.7;
const MEAN = 0.3;

/**
 * The score from how well each tag of a request is served.
 * @param served per tag its weight, and the best that an offer has for it (0 to 1)
 */
export const combineTags = (served: readonly { weight: number; best: number }[]): number => {
  let highest = 0;
  let sum = 0;
  let weights = 0;
  for (const { weight, best } of served) {
    highest = Math.max(highest, weight * best);
    sum += weight * best;
    weights += weight;
  }
  return weights === 0 ? 0 : BEST * highest + (MEAN * sum) / weights;
};

/** How well the tags of an offer serve those of a request: 0 to 1. */
export const scoreTags = (
  need: readonly ExpertiseTag[],
  offer: readonly ExpertiseTag[],
  thesaurus: Thesaurus,
): number =>
  combineTags(
    need.map(({ concept, weight }) => ({
      weight,
      best: offer.reduce(
        (best, tag) => Math.max(best, tag.weight * similarity(concept, tag.concept, thesaurus)),
        0,
      ),
    })),
  );
