import { withConfidence, type Interval } from './confidence.ts';
import { ndcgAt10, recallAt10, successAt5, type Judgments } from './measures.ts';
import { seededRandom } from './random.ts';

export interface RankingQuality {
  requests: number;
  ndcg10: Interval;
  recall10: Interval;
  success5: Interval;
}

const SEED = 1;

/** How good rankings are, over all judged requests. The same rankings always give the same figures. */
export const judgeRanking = (
  ranking: Readonly<Record<string, readonly string[]>>,
  judged: Readonly<Record<string, Judgments>>,
): RankingQuality => {
  const measure = (of: (ids: readonly string[], judgments: Judgments) => number) =>
    withConfidence(
      Object.entries(judged).map(([id, judgments]) => of(ranking[id] ?? [], judgments)),
      seededRandom(SEED),
    );
  return {
    requests: Object.keys(judged).length,
    ndcg10: measure(ndcgAt10),
    recall10: measure(recallAt10),
    success5: measure(successAt5),
  };
};
