import { describe, expect, it } from 'vitest';
import { isKnown, isSame } from './is-known.ts';

const MODIFIED = Date.parse('2026-03-14T12:00:00.700Z');
const SAME_SECOND = 'Sat, 14 Mar 2026 12:00:00 GMT';
const EARLIER = 'Sat, 14 Mar 2026 11:59:59 GMT';
const version = { etag: '"abc"', modified: MODIFIED };

describe('a version that a visitor has', () => {
  it.each([
    ['"abc"', true],
    ['W/"abc"', true],
    ['"xyz", "abc"', true],
    ['*', true],
    ['"xyz"', false],
    ['abc', false],
    ['', false],
  ])('is known by the tags %s: %s', (ifNoneMatch, expected) => {
    expect(isKnown({ ifNoneMatch, ifModifiedSince: undefined }, version)).toBe(expected);
  });

  it.each([
    [SAME_SECOND, true],
    [EARLIER, false],
    ['gisteren', false],
    [undefined, false],
  ])('is known by the time %s: %s', (ifModifiedSince, expected) => {
    expect(isKnown({ ifNoneMatch: undefined, ifModifiedSince }, version)).toBe(expected);
  });

  it('is not known by its time to who knows another tag', () => {
    expect(isKnown({ ifNoneMatch: '"xyz"', ifModifiedSince: SAME_SECOND }, version)).toBe(false);
  });

  it.each([
    [undefined, true],
    ['"abc"', true],
    [SAME_SECOND, true],
    ['W/"abc"', false],
    ['"xyz"', false],
    [EARLIER, false],
  ])('goes on after %s: %s', (ifRange, expected) => {
    expect(isSame(ifRange, version)).toBe(expected);
  });
});
