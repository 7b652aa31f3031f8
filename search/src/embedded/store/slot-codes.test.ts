import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SlotCodes } from './slot-codes.ts';

describe('the codes of documents', () => {
  it('come back as they were set, whatever was there before', () => {
    const codes = new SlotCodes();
    codes.set(2, [7]);
    codes.set(200, [3, 1]);
    codes.set(4, []);
    codes.set(5, null);
    expect([codes.only(2), codes.only(200), codes.only(4), codes.only(5)]).toEqual([
      7,
      null,
      null,
      null,
    ]);
    expect([codes.list(2), codes.list(200), codes.list(4)]).toEqual([null, [3, 1], []]);
    expect([codes.isNull(5), codes.isNull(4), codes.isNull(6)]).toEqual([true, false, false]);
    codes.delete(200);
    expect([2, 4, 5, 200, 5000].map((slot) => codes.has(slot))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('are counted in the documents asked for, each list as often as it occurs', () => {
    const lists = fc.option(fc.uniqueArray(fc.nat(5), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(lists, { maxLength: 90 }), (all) => {
        const codes = new SlotCodes();
        for (const [slot, list] of all.entries()) codes.set(slot, list);
        const even = Uint32Array.from([...all.keys()].filter((slot) => slot % 2 === 0));
        const expected = [0, 1, 2, 3, 4, 5].map(
          (code) => [...even].filter((slot) => all[slot]?.includes(code) === true).length,
        );
        expect([...codes.counts(even, 6)]).toEqual(expected);
      }),
    );
  });
});
