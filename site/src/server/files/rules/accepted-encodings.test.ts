import { describe, expect, it } from 'vitest';
import { acceptedEncodings } from './accepted-encodings.ts';

describe('the encodings that a visitor takes', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['gzip', ['gzip']],
    ['X-GZIP', ['gzip']],
    ['br;q=0.5, gzip', ['gzip', 'br']],
    ['br;q=0, gzip;q=0.1', ['gzip']],
    ['*', ['br', 'gzip']],
    ['*;q=0', []],
    ['br;q=0, *', ['gzip']],
    ['identity', []],
    ['gzip;q=0.5, identity', []],
    ['gzip, identity;q=0.5', ['gzip']],
    ['gzip;q=veel, br ; q=1', ['br']],
    ['compress, deflate', []],
  ])('of "%s" are %j', (header, expected) => {
    expect(acceptedEncodings(header)).toEqual(expected);
  });
});
