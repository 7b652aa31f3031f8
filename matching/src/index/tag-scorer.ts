import type { ExpertiseTag } from '../expertise/expertise.ts';
import { similarConcepts } from '../score/similarity.ts';
import { combineTags } from '../score/tag-score.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** Adds, for all offers at once, what `scoreTags` says of one. */
export const addTagScores = (
  scores: Float32Array,
  need: readonly ExpertiseTag[],
  weight: number,
  { tags, thesaurus }: { tags: InvertedIndex; thesaurus: Thesaurus },
): void => {
  const size = scores.length;
  const highest = new Float32Array(size);
  const sum = new Float32Array(size);
  const best = new Float32Array(size);
  for (const tag of need) {
    best.fill(0);
    for (const [other, alike] of similarConcepts(tag.concept, thesaurus)) {
      tags.list(other)?.raiseTo(best, alike * tag.weight);
    }
    for (let slot = 0; slot < size; slot += 1) {
      const served = best[slot] ?? 0;
      if (served === 0) continue;
      sum[slot] = (sum[slot] ?? 0) + served;
      if (served > (highest[slot] ?? 0)) highest[slot] = served;
    }
  }
  const weights = need.reduce((total, tag) => total + tag.weight, 0);
  for (let slot = 0; slot < size; slot += 1) {
    const top = highest[slot] ?? 0;
    if (top === 0) continue;
    scores[slot] = (scores[slot] ?? 0) + weight * combineTags(top, sum[slot] ?? 0, weights);
  }
};
