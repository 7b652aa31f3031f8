import type { ExpertiseTag } from '../expertise/expertise.ts';
import { similarConcepts } from '../score/similarity.ts';
import { combineTags } from '../score/tag-score.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** Adds, for all offers at once, what `scoreTags` says of one. */
export interface TagScorer {
  addTo(scores: Float32Array, need: readonly ExpertiseTag[], weight: number): void;
}

/** Room per offer that is used again for each request, and left empty behind. */
const makeRoom = (size: number) => ({
  best: new Float32Array(size),
  highest: new Float32Array(size),
  sum: new Float32Array(size),
  touched: new Uint32Array(size),
  met: new Uint32Array(size),
});

export const createTagScorer = (tags: InvertedIndex, thesaurus: Thesaurus): TagScorer => {
  let room = makeRoom(0);
  const known = new Map<string, ReadonlyMap<string, number>>();
  const alikeTo = (concept: string): ReadonlyMap<string, number> => {
    const alike = known.get(concept) ?? similarConcepts(concept, thesaurus);
    known.set(concept, alike);
    return alike;
  };
  return {
    addTo: (scores, need, weight) => {
      if (room.best.length < scores.length) room = makeRoom(Math.ceil(scores.length * 1.5));
      const { best, highest, sum, touched, met } = room;
      let metCount = 0;
      for (const tag of need) {
        let count = 0;
        for (const [other, alike] of alikeTo(tag.concept)) {
          const list = tags.list(other);
          if (list !== undefined) count = list.raiseTo(best, alike * tag.weight, touched, count);
        }
        for (let at = 0; at < count; at += 1) {
          const slot = touched[at] ?? 0;
          const served = best[slot] ?? 0;
          const before = highest[slot] ?? 0;
          if (before === 0) {
            met[metCount] = slot;
            metCount += 1;
          }
          if (served > before) highest[slot] = served;
          sum[slot] = (sum[slot] ?? 0) + served;
          best[slot] = 0;
        }
      }
      const weights = need.reduce((total, tag) => total + tag.weight, 0);
      for (let at = 0; at < metCount; at += 1) {
        const slot = met[at] ?? 0;
        const score = weight * combineTags(highest[slot] ?? 0, sum[slot] ?? 0, weights);
        scores[slot] = (scores[slot] ?? 0) + score;
        highest[slot] = 0;
        sum[slot] = 0;
      }
    },
  };
};
