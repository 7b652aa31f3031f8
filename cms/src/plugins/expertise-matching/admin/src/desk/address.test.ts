import { describe, expect, it } from 'vitest';
import { offersQuery } from '../../../shared/desk/offers.mts';
import { requestsQuery } from '../../../shared/desk/requests.mts';
import { addressOf, changed } from './address.ts';

const requests = addressOf(requestsQuery);
const read = (search: string) => requests.read(new URLSearchParams(search));

describe('The address of a list', () => {
  it('without anything asks for what goes without saying, and says nothing of it', () => {
    expect(read('')).toEqual({ view: 'all', area: '', theme: '', q: '', page: 1 });
    expect(requests.write(read('')).toString()).toBe('');
    expect(addressOf(offersQuery).read(new URLSearchParams()).view).toBe('busy');
  });

  it('keeps view, filters and page', () => {
    const query = read('view=waiting&area=a1&theme=geld&q=tuin&page=3');
    expect(query).toEqual({ view: 'waiting', area: 'a1', theme: 'geld', q: 'tuin', page: 3 });
    expect(read(requests.write(query).toString())).toEqual(query);
  });

  it('that was mistyped is followed as far as it can be', () => {
    expect(read('view=everything&page=-2&theme=geld')).toMatchObject({
      view: 'all',
      page: 1,
      theme: 'geld',
    });
  });

  it('starts at the first page when something else is asked', () => {
    expect(changed(read('page=4'), { theme: 'geld' }).page).toBe(1);
    expect(changed(read('page=4'), { page: 5 }).page).toBe(5);
  });
});
