import { describe, expect, it } from 'vitest';
import { firstOf } from './first-of.ts';

describe('the first of some', () => {
  it('asks about no more than are needed', () => {
    const asked: string[] = [];
    const isTaken = (name: string) => asked.push(name) > 0 && name !== 'b';
    expect(firstOf(['a', 'b', 'c', 'd'], 2, isTaken)).toEqual(['a', 'c']);
    expect(asked).toEqual(['a', 'b', 'c']);
  });

  it('are all of them when there are fewer', () => {
    expect(firstOf(['a', 'b'], 3, () => true)).toEqual(['a', 'b']);
  });
});
