import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

describe('chance with a seed', () => {
  it('gives one series per seed', () => {
    const series = (seed: string) => {
      const random = createRandom(seed);
      return [
        random.next(),
        random.whole(1, 6),
        random.between(-2, 2),
        random.pick('abc'.split('')),
      ];
    };
    expect(series('molen')).toEqual(series('molen'));
    expect(series('molen')).not.toEqual(series('brug'));
  });

  it('includes both ends of a range of whole numbers and nothing else', () => {
    const random = createRandom('dobbelsteen');
    const thrown = new Set(Array.from({ length: 400 }, () => random.whole(1, 6)));
    expect([...thrown].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('shuffles without losing or adding anything, and leaves the list alone', () => {
    const list = ['a', 'b', 'c', 'd', 'e', 'f'];
    const shuffled = createRandom('kaarten').shuffle(list);
    expect([...shuffled].sort()).toEqual(list);
    expect(shuffled).not.toEqual(list);
    expect(list).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom('leeg').pick([])).toThrow('empty');
  });
});
