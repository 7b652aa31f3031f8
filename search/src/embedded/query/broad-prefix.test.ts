import { describe, expect, it } from 'vitest';
import { isBroadPrefix } from './broad-prefix.ts';

describe('the beginning of a word', () => {
  it.each([
    [1, 2_000, false],
    [1, 2_001, true],
    [3, 8_000, false],
    [3, 8_001, true],
    [6, 100_000, true],
    [7, 100_000, false],
  ])('of %d letters among %d documents is broad: %s', (letters, documents, isBroad) => {
    expect(isBroadPrefix(letters, documents)).toBe(isBroad);
  });
});
