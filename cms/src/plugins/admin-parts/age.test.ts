import { describe, expect, it } from 'vitest';
import { age } from './age.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

describe('The age of a submission', () => {
  it.each([
    ['2026-11-25T11:59:31.000Z', 'moment', 0],
    ['2026-11-25T11:59:00.000Z', 'minutes', 1],
    ['2026-11-25T09:59:00.000Z', 'hours', 2],
    ['2026-11-24T12:00:00.000Z', 'days', 1],
    ['2026-11-05T12:00:00.000Z', 'days', 20],
    ['2026-11-04T12:00:00.000Z', 'weeks', 3],
    ['2026-08-01T12:00:00.000Z', 'months', 3],
  ])('of %s is told in %s: %i', (instant, unit, count) => {
    expect(age(instant, NOW)).toEqual({ unit, count });
  });

  it('is a moment when the clock of the browser runs behind', () => {
    expect(age('2026-11-25T12:03:00.000Z', NOW)).toEqual({ unit: 'moment', count: 0 });
  });
});
