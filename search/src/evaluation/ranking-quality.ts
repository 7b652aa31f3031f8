/** How relevant each document is to a query; what is not named is not relevant. */
export type Grades = Readonly<Record<string, number>>;

export interface Quality {
  /** How close the first ten are to the best ten in the best order, 0 to 1. */
  ndcg10: number;
  /** Whether anything relevant is among the first three, 0 or 1. */
  success3: number;
  /** Which part of all that is relevant is among the first twenty. */
  recall20: number;
}

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

/** Judges one ranking. @throws when nothing is relevant: then there is nothing to find */
export const qualityOf = (ranking: readonly string[], grades: Grades): Quality => {
  const relevant = Object.values(grades).filter((grade) => grade > 0);
  if (relevant.length === 0) throw new Error('nothing is relevant to this query');
  const gains = ranking.map((id) => grades[id] ?? 0);
  const best = relevant.toSorted((a, b) => b - a).slice(0, 10);
  return {
    ndcg10: discounted(gains.slice(0, 10)) / discounted(best),
    success3: gains.slice(0, 3).some((gain) => gain > 0) ? 1 : 0,
    recall20: gains.slice(0, 20).filter((gain) => gain > 0).length / relevant.length,
  };
};

/** The mean of each figure. @throws when there are none */
export const meanQuality = (qualities: readonly Quality[]): Quality => {
  if (qualities.length === 0) throw new Error('there is no mean of nothing');
  const mean = (name: keyof Quality): number =>
    qualities.reduce((sum, quality) => sum + quality[name], 0) / qualities.length;
  return { ndcg10: mean('ndcg10'), success3: mean('success3'), recall20: mean('recall20') };
};
