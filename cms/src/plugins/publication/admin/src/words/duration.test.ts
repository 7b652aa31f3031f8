import { expect, it } from 'vitest';
import { durationOf } from './duration.ts';

it.each([
  [0, 0, 'millisecond'],
  [34.4, 34, 'millisecond'],
  [1000, 1, 'second'],
  [61_400, 61, 'second'],
  [120_000, 2, 'minute'],
  [90 * 60_000, 90, 'minute'],
])('%i ms is %i %s', (milliseconds, value, unit) => {
  expect(durationOf(milliseconds)).toEqual({ value, unit });
});
