import { expect, it } from 'vitest';
import { readAddress, writeAddress } from './outbox-address.ts';

it('The address of the page says which mails it shows, and its first page needs no word', () => {
  expect(writeAddress({ state: 'unknown', page: 3 }).toString()).toBe('state=unknown&page=3');
  expect(writeAddress({ page: 1 }).toString()).toBe('');
  expect(readAddress(new URLSearchParams('state=unknown&page=3'))).toEqual({
    state: 'unknown',
    page: 3,
  });
});

it.each(['state=lost', 'page=0', 'page=x', 'page=1e9', ''])(
  'An address that means nothing (%s) shows all from the first page',
  (search) => {
    expect(readAddress(new URLSearchParams(search))).toEqual({ page: 1 });
  },
);
