import { expect, it } from 'vitest';
import { refusedOffers } from './refused-offers.ts';

it('Own offers are not asked, nor what was asked for the same need before', () => {
  const refused = refusedOffers(
    [
      { offerId: 'asked', requestId: 'r', need: 0 },
      { offerId: 'for another need', requestId: 'r', need: 1 },
      { offerId: 'for another request', requestId: 's', need: 0 },
    ],
    [
      { id: 'own', personKey: 'anna' },
      { id: 'of another', personKey: 'bram' },
    ],
  );
  expect(refused({ id: 'r', personKey: 'anna' }, 0)).toEqual(new Set(['asked', 'own']));
});
