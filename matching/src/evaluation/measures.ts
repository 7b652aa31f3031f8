/** How relevant each judged offer is to one request: 2 its core, 1 a part of it; what is absent is 0. */
export type Judgments = Readonly<Record<string, number>>;

const gain = (relevance: number, position: number): number =>
  (2 ** relevance - 1) / Math.log2(position + 2);

/** How well the first ten are ordered, against the best order there is: 0 to 1. */
export const ndcgAt10 = (ranking: readonly string[], judgments: Judgments): number => {
  const reached = ranking
    .slice(0, 10)
    .reduce((sum, id, at) => sum + gain(judgments[id] ?? 0, at), 0);
  const best = Object.values(judgments)
    .sort((a, b) => b - a)
    .slice(0, 10)
    .reduce((sum, relevance, at) => sum + gain(relevance, at), 0);
  return best === 0 ? 0 : reached / best;
};

/** Which part of all that is relevant stands among the first ten. */
export const recallAt10 = (ranking: readonly string[], judgments: Judgments): number => {
  const relevant = Object.keys(judgments).filter((id) => (judgments[id] ?? 0) > 0);
  const first = new Set(ranking.slice(0, 10));
  return relevant.length === 0
    ? 0
    : relevant.filter((id) => first.has(id)).length / relevant.length;
};

/** Whether one of the first five answers the core of the request. */
export const successAt5 = (ranking: readonly string[], judgments: Judgments): number =>
  ranking.slice(0, 5).some((id) => judgments[id] === 2) ? 1 : 0;
