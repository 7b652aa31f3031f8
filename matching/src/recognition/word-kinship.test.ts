import { describe, expect, it } from 'vitest';
import { isDerivedAlike, isMistyped, spell } from './word-kinship.ts';

describe('word kinship', () => {
  it.each([
    ['bemiddelaar', 'bemiddeling'],
    ['fotograaf', 'fotografie'],
    ['organisatie', 'organisator'],
  ])('sees one root in %s and %s', (one, other) => {
    expect(isDerivedAlike(one, other)).toBe(true);
  });

  it.each([
    ['gemeente', 'gemeenschap'],
    ['vergadering', 'vergunning'],
    ['moes', 'moestuin'],
  ])('sees none in %s and %s', (one, other) => {
    expect(isDerivedAlike(one, other)).toBe(false);
  });

  it('takes one mistake in a short word and two in a long one', () => {
    const isTaken = (typed: string, meant: string) => isMistyped(spell(typed), spell(meant));
    expect(isTaken('moetsuin', 'moestuin')).toBe(true);
    expect(isTaken('vrijwiligers', 'vrijwilliger')).toBe(true);
    expect(isTaken('meostiun', 'moestuin')).toBe(false);
    expect(isTaken('bos', 'bus')).toBe(false);
  });
});
