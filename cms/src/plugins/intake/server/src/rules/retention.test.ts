import { expect, it } from 'vitest';
import { retentionAt } from './retention.ts';

it('keeps what was declined a month, what was placed a season, and a loose photo a day', () => {
  const now = new Date('2031-05-31T09:00:00.000Z');
  expect(retentionAt(now, { keepDeclinedDays: 30, keepPlacedDays: 90 })).toEqual({
    declinedBefore: new Date('2031-05-01T09:00:00.000Z'),
    placedBefore: new Date('2031-03-02T09:00:00.000Z'),
    heldBefore: new Date('2031-05-30T09:00:00.000Z'),
  });
});
