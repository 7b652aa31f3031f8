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
  if (need.length === 0) return;
  const met = new Set<number>();
  const bestPerTag = need.map(({ concept }) => {
    const best = new Float32Array(scores.length);
    for (const [other, alike] of similarConcepts(concept, thesaurus)) {
      if (alike > 0) tags.list(other)?.raiseTo(best, alike, (slot) => met.add(slot));
    }
    return best;
  });
  for (const slot of met) {
    const served = need.map((tag, index) => ({
      weight: tag.weight,
      best: bestPerTag[index]?.[slot] ?? 0,
    }));
    scores[slot] = (scores[slot] ?? 0) + weight * combineTags(served);
  }
};
