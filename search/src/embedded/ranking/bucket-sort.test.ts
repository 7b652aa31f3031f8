import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketSort } from './bucket-sort.ts';
import { closest } from './proximity-rule.ts';
import type { RankingRule } from './ranking-context.ts';

const rule = (costs: readonly number[]): RankingRule => ({
  name: 'test',
  cost: (slot) => costs[slot] ?? 0,
  maxCost: null,
});

describe('bucketSort', () => {
  it('gives the same part as sorting everything by all rules, ties in the order they came', () => {
    const document = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 40 }),
        fc.nat(30),
        fc.nat(30),
        (costs, from, size) => {
          const slots = Uint32Array.from(costs.keys());
          const rules = [0, 1, 2].map((i) => rule(costs.map((cost) => cost[i] ?? 0)));
          const key = (slot: number): number => {
            const [a, b, c] = costs[slot] ?? [0, 0, 0];
            return a * 100 + b * 10 + c;
          };
          const sorted = [...slots].sort((a, b) => key(a) - key(b) || a - b);
          expect(bucketSort(slots, rules, from, from + size)).toEqual(
            sorted.slice(from, from + size),
          );
        },
      ),
    );
  });

  it('does not ask a rule about documents that an earlier rule has put out of sight', () => {
    const asked: number[] = [];
    const first = rule([0, 0, 1, 1]);
    const second: RankingRule = { name: 'second', maxCost: null, cost: (slot) => asked.push(slot) };
    bucketSort(Uint32Array.of(0, 1, 2, 3), [first, second], 0, 1);
    expect(asked).toEqual([0, 1]);
  });
});

describe('closest', () => {
  it('is the distance of the nearest pair, one more in the wrong order, and 8 from far on', () => {
    expect(closest([3], [4])).toBe(1);
    expect(closest([4], [3])).toBe(2);
    expect(closest([0, 20], [5, 23])).toBe(3);
    expect(closest([0], [30])).toBe(8);
    expect(closest([7], [7])).toBe(1);
    expect(closest([7], [])).toBe(8);
  });
});
