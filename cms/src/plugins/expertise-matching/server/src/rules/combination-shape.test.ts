import { describe, expect, it } from 'vitest';
import { combinationShape, partiesOf, type Gift } from './combination-shape.ts';

/** From one initiative to another; each is spoken for by somebody of the same name. */
const gift = (from: string, to: string, change: Partial<Gift> = {}): Gift => ({
  offerId: `offer of ${from}`,
  requestId: `request of ${to}`,
  from,
  to,
  giver: `somebody of ${from}`,
  taker: `somebody of ${to}`,
  ...change,
});

describe('gifts', () => {
  it.each([
    ['in one direction are a pair', [gift('a', 'b')], 'pair'],
    ['in both directions are a pair', [gift('a', 'b'), gift('b', 'a')], 'pair'],
    ['that go round are a ring', [gift('a', 'b'), gift('b', 'c'), gift('c', 'a')], 'ring'],
    ['in another order too', [gift('c', 'a'), gift('a', 'b'), gift('b', 'c')], 'ring'],
    ['that do not come back are none', [gift('a', 'b'), gift('b', 'c')], null],
    ['to the giver are none', [gift('a', 'a')], null],
    ['twice the same are none', [gift('a', 'b'), gift('a', 'b')], null],
    ['with one too many are none', [gift('a', 'b'), gift('b', 'a'), gift('c', 'a')], null],
    ['of nobody’s initiative are none', [gift('a', 'b', { from: null })], null],
    [
      'of two initiatives of one person are none',
      [gift('a', 'b', { taker: 'somebody of a' })],
      null,
    ],
    ['none are none', [], null],
  ])('%s', (_, gifts, shape) => {
    expect(combinationShape(gifts)).toBe(shape);
  });

  it('ask each person once, with all that person placed', () => {
    const gifts = [gift('a', 'b'), gift('b', 'a', { taker: 'another of a' })];
    expect(partiesOf(gifts)).toEqual([
      { initiativeId: 'a', listingIds: ['offer of a'] },
      { initiativeId: 'b', listingIds: ['request of b', 'offer of b'] },
      { initiativeId: 'a', listingIds: ['request of a'] },
    ]);
  });
});
