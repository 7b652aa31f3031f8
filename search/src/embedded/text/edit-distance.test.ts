import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['moestuin', 'moestuin', 0],
    ['moetsuin', 'moestuin', 1],
    ['moestun', 'moestuin', 1],
    ['moesttuin', 'moestuin', 1],
    ['boestuin', 'moestuin', 1],
    ['moetsuni', 'moestuin', 2],
    ['fiets', 'tuin', 3],
  ])('counts the mistakes between %s and %s', (typed, known, mistakes) => {
    expect(editDistance(typed, known, 2)).toBe(mistakes);
  });

  it('lets a word go on after what was typed when asked', () => {
    expect(editDistance('moetsu', 'moestuinvereniging', 2, true)).toBe(1);
    expect(editDistance('moetsu', 'moestuinvereniging', 2)).toBe(3);
  });

  it('is the same in both directions and never more than one mistake after one change', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, word, fc.nat(11), (a, b, at) => {
        expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2));
        const changed = `${a.slice(0, at)}x${a.slice(at)}`;
        expect(editDistance(a, changed, 2)).toBe(1);
        expect(editDistance(a, `${a}${b}`, 2, true)).toBe(0);
      }),
    );
  });
});
