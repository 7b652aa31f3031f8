import { describe, expect, it } from 'vitest';
import { dateText } from './date-text.ts';

const DAY = '2031-12-03T10:00:00.000Z';

describe('a date', () => {
  it.each([
    ['nl', '3 dec 2031'],
    ['en', '3 Dec 2031'],
  ])('is written as people do who read the admin in %s', (locale, written) => {
    expect(dateText(locale, DAY, { dateStyle: 'medium' })).toBe(written);
  });
});
