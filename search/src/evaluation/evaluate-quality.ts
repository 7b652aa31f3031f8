import { meanQuality, qualityOf, type Quality } from './ranking-quality.ts';
import type { JudgedQueries } from './judged-documents.ts';

export interface KindQuality {
  kind: string;
  queries: number;
  quality: Quality;
}

/**
 * Judges rankings by the grades: overall, and per kind of query. Queries to which nothing is relevant are
 * left out: whatever comes is equally wrong.
 */
export const evaluateQuality = (
  { queries, qrels }: JudgedQueries,
  ranking: Readonly<Record<string, readonly string[]>>,
): { overall: KindQuality; kinds: KindQuality[] } => {
  const judged = queries.flatMap(({ id, kind }) => {
    const grades = qrels[id] ?? {};
    if (!Object.values(grades).some((grade) => grade > 0)) return [];
    return [{ kind, quality: qualityOf(ranking[id] ?? [], grades) }];
  });
  const summary = (kind: string, qualities: readonly Quality[]): KindQuality => ({
    kind,
    queries: qualities.length,
    quality: meanQuality(qualities),
  });
  const names = [...new Set(judged.map(({ kind }) => kind))].sort();
  return {
    overall: summary(
      'overall',
      judged.map(({ quality }) => quality),
    ),
    kinds: names.map((name) =>
      summary(
        name,
        judged.filter(({ kind }) => kind === name).map(({ quality }) => quality),
      ),
    ),
  };
};
