import { expect, it } from 'vitest';
import { yearOf } from './year-of.ts';

it.each([
  ['2023', 2023],
  ['2.023', 2023],
  [' 198', 198],
  ['20233', 2023],
  ['', null],
  ['jaar', null],
])('reads %j as a year', (typed, year) => {
  expect(yearOf(typed)).toBe(year);
});
