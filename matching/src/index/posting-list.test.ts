import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingList } from './posting-list.ts';

describe('a list of offers with a term', () => {
  it('holds what was put in and not taken out, whatever the order', () => {
    const slots = fc.uniqueArray(fc.nat(500), { maxLength: 80 });
    fc.assert(
      fc.property(slots, fc.array(fc.nat(500)), (added, removed) => {
        const list = new PostingList();
        const rising = added.toSorted((a, b) => a - b);
        for (const slot of rising) list.append(slot, (slot + 1) / 501);
        for (const slot of removed) list.remove(slot);
        const left = rising.filter((slot) => !removed.includes(slot));
        expect(list.length).toBe(left.length);
        for (let slot = 0; slot <= 500; slot += 1) {
          expect(list.strengthAt(slot)).toBeCloseTo(left.includes(slot) ? (slot + 1) / 501 : 0, 4);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('adds to scores and raises them', () => {
    const list = new PostingList();
    list.append(1, 0.5);
    list.append(3, 1);
    const scores = new Float32Array([0, 1, 0, 0.25]);
    list.addTo(scores, 2);
    expect([...scores]).toEqual([0, expect.closeTo(2, 4), 0, 2.25]);
    const touched = new Uint32Array(4);
    expect(list.raiseTo(scores, 2.125, touched, 0)).toBe(0);
    expect([scores[1], scores[3]]).toEqual([expect.closeTo(2, 4), 2.25]);
    const fresh = new Float32Array(4);
    expect(list.raiseTo(fresh, 2, touched, 0)).toBe(2);
    expect([...fresh]).toEqual([0, expect.closeTo(1, 4), 0, 2]);
    expect([...touched.subarray(0, 2)]).toEqual([1, 3]);
  });

  it('follows offers that move to other slots', () => {
    const list = new PostingList();
    list.append(2, 0.5);
    list.append(4, 1);
    list.renumber(new Uint32Array([0, 0, 0, 0, 1]));
    expect([list.strengthAt(0), list.strengthAt(1), list.strengthAt(2)]).toEqual([
      expect.closeTo(0.5, 4),
      1,
      0,
    ]);
  });
});
