import { expect, it } from 'vitest';
import { Pace } from './pace.ts';

it('a pace allows so many in each second', () => {
  let now = 5000;
  const pace = new Pace(2, () => now);
  expect([pace.allows(), pace.allows(), pace.allows()]).toEqual([true, true, false]);
  now = 5999;
  expect(pace.allows()).toBe(false);
  now = 6000;
  expect(pace.allows()).toBe(true);
});
