import { describe, expect, it } from 'vitest';
import { headingLevel, lowestLevel } from './heading-level.ts';

describe('headings of rich text', () => {
  it('begin below the heading of the part they stand in', () => {
    const lowest = lowestLevel([1, 2]);
    expect([1, 2].map((level) => headingLevel(level, lowest, 3))).toEqual([3, 4]);
  });

  it('skip no level when the editor began low', () => {
    expect(headingLevel(4, lowestLevel([4, 5]), 2)).toBe(2);
  });

  it('end at the sixth', () => {
    expect(headingLevel(6, lowestLevel([1, 6]), 3)).toBe(6);
  });
});
