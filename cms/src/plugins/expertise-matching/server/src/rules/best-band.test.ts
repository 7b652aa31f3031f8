import { expect, it } from 'vitest';
import { bestBand } from './best-band.ts';

it('The best band of a request is the strongest of its needs', () => {
  expect(bestBand(['possible', null, 'good'])).toBe('good');
  expect(bestBand([null])).toBeNull();
  expect(bestBand([])).toBeNull();
});
