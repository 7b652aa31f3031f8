import { describe, expect, it } from 'vitest';
import { isBroadPrefix, MANY_DOCUMENTS } from './broad-prefix.ts';

describe('the beginning of a word', () => {
  it.each([
    [1, MANY_DOCUMENTS, false],
    [3, MANY_DOCUMENTS + 1, true],
    [4, MANY_DOCUMENTS + 1, false],
    [5, 100_000, true],
    [6, 100_000, false],
  ])('of %d letters among %d documents is broad: %s', (letters, documents, isBroad) => {
    expect(isBroadPrefix(letters, documents)).toBe(isBroad);
  });
});
