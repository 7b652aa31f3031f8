import { expect, it } from 'vitest';
import { readAddress, writeAddress } from './questions-address.ts';

it('The address of the page says which questions it shows', () => {
  const query = { view: 'asked', months: 12, page: 3 } as const;
  expect(writeAddress(query).toString()).toBe('view=asked&months=12&page=3');
  expect(readAddress(writeAddress(query))).toEqual(query);
});

it.each(['', 'view=all', 'months=2', 'months=x', 'page=0', 'page=1e9'])(
  'An address that means nothing (%s) shows what found nothing this month',
  (search) => {
    const query = readAddress(new URLSearchParams(search));
    expect(query).toEqual({ view: 'nothing', months: 1, page: 1 });
    expect(writeAddress(query).toString()).toBe('');
  },
);
