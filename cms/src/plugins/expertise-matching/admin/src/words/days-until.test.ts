import { expect, it } from 'vitest';
import { daysUntil } from './days-until.ts';

const NOW = new Date(2031, 0, 10, 23, 30);

it.each([
  ['2031-01-10', 0],
  ['2031-01-11', 1],
  ['2031-01-20', 10],
  ['2031-01-09', -1],
])('Until %s it is %i days, whatever the hour', (date, days) => {
  expect(daysUntil(date, NOW)).toBe(days);
});
