import { expect, it } from 'vitest';
import { dayOf, monthOf, monthsBefore } from './month.mts';

it('A month begins when it is midnight in the Netherlands', () => {
  expect(monthOf(new Date('2031-04-30T21:59:59Z'))).toBe('2031-04');
  expect(monthOf(new Date('2031-04-30T22:00:00Z'))).toBe('2031-05');
  expect(dayOf(new Date('2031-04-30T22:00:00Z'))).toBe('2031-05-01');
});

it.each([
  [0, '2031-02'],
  [1, '2031-01'],
  [2, '2030-12'],
  [14, '2029-12'],
])('Months are counted back over the turn of the year: %i', (count, month) => {
  expect(monthsBefore('2031-02', count)).toBe(month);
});
