import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, trigrams } from './trigrams.ts';

const like = (a: string, b: string) => likeness(trigrams(a), trigrams(b));

describe('the likeness of two texts', () => {
  it('is 1 for the same words and 0 for nothing in common', () => {
    expect(like('Zon op dak', 'zon  op dák')).toBe(1);
    expect(like('Zon', 'Kip')).toBe(0);
    expect(like('', '')).toBe(0);
  });

  it('is the same both ways, and never outside 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = like(a, b);
        expect(value).toBe(like(b, a));
        expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});
