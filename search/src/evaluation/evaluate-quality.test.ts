import { describe, expect, it } from 'vitest';
import { evaluateQuality } from './evaluate-quality.ts';

describe('evaluateQuality', () => {
  it('gives the mean overall and per kind, without queries that nothing answers', () => {
    const judged = {
      queries: [
        { id: 'q1', q: 'tuin', kind: 'compound' },
        { id: 'q2', q: 'tuinen', kind: 'morphology' },
        { id: 'q3', q: 'bitcoin', kind: 'none' },
      ],
      qrels: { q1: { a: 2 }, q2: { a: 1 }, q3: {} },
    };
    const { overall, kinds } = evaluateQuality(judged, { q1: ['a'], q2: [], q3: ['a'] });
    expect(overall).toEqual({
      kind: 'overall',
      queries: 2,
      quality: { ndcg10: 0.5, success3: 0.5, recall20: 0.5 },
    });
    expect(kinds.map(({ kind, quality }) => [kind, quality.ndcg10])).toEqual([
      ['compound', 1],
      ['morphology', 0],
    ]);
  });
});
