import { describe, expect, it } from 'vitest';
import { AttributeStarts } from './attribute-starts.ts';

describe('the starts of attributes', () => {
  it('say in which attribute a position lies', () => {
    const starts = new AttributeStarts();
    starts.set(3, [0, 10, 10, 25]);
    expect([0, 9, 10, 24].map((position) => starts.attributeAt(3, position))).toEqual([0, 0, 2, 2]);
    expect([starts.begin(3, 1), starts.length(3, 0), starts.length(3, 1)]).toEqual([10, 2, 0]);
  });

  it('are kept when later documents have more attributes, and more documents come', () => {
    const starts = new AttributeStarts();
    starts.set(0, [0, 12]);
    starts.set(1, [0, 5, 9, 30]);
    starts.set(500, [0, 7]);
    expect(starts.attributeAt(0, 11)).toBe(0);
    expect(starts.attributeAt(1, 9)).toBe(2);
    expect([starts.size, starts.has(500), starts.has(499)]).toEqual([501, true, false]);
  });

  it('are gone with their document', () => {
    const starts = new AttributeStarts();
    starts.set(1, [0, 3]);
    starts.delete(1);
    starts.delete(70_000);
    expect(starts.has(1)).toBe(false);
  });
});
