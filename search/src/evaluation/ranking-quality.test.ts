import { describe, expect, it } from 'vitest';
import { meanQuality, qualityOf } from './ranking-quality.ts';

describe('the quality of a ranking', () => {
  const grades = { a: 2, b: 1, c: 0 };

  it('is whole when the best come first, in their order', () => {
    expect(qualityOf(['a', 'b', 'c'], grades)).toEqual({ ndcg10: 1, success3: 1, recall20: 1 });
  });

  it('is less for what is relevant but further down', () => {
    const { ndcg10 } = qualityOf(['b', 'a'], grades);
    expect(ndcg10).toBeCloseTo((1 + 2 / Math.log2(3)) / (2 + 1 / Math.log2(3)));
    expect(qualityOf(['c', 'x', 'y', 'a'], grades)).toMatchObject({ success3: 0, recall20: 0.5 });
  });

  it('looks no further than ten, three and twenty', () => {
    const filler = Array.from({ length: 20 }, (_, i) => `x${i}`);
    expect(qualityOf([...filler, 'a', 'b'], grades)).toEqual({
      ndcg10: 0,
      success3: 0,
      recall20: 0,
    });
  });

  it('of nothing, or of what nothing answers, is an error and not a nought', () => {
    expect(() => qualityOf(['a'], { a: 0 })).toThrow();
    expect(() => meanQuality([])).toThrow();
  });
});
