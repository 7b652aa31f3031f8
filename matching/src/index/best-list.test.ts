import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestList } from './best-list.ts';

describe('a list of the best', () => {
  it('is the beginning of all of them in order, whatever the order they come in', () => {
    const items = fc.uniqueArray(
      fc.record({ id: fc.string(), rank: fc.integer({ min: 0, max: 5 }) }),
      {
        selector: ({ id }) => id,
      },
    );
    fc.assert(
      fc.property(items, fc.nat(6), (all, most) => {
        const best = new BestList(most);
        for (const item of all) best.add(item);
        const sorted = all.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
        expect(best.list()).toEqual(sorted.slice(0, most));
      }),
    );
  });
});
