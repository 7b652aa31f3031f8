import { describe, expect, it } from 'vitest';
import { changed, isFiltered, readAddress, writeAddress } from './queue-address.ts';

const read = (search: string) => readAddress(new URLSearchParams(search));

describe('The address of the queue', () => {
  it('without anything asks for what is open', () => {
    expect(read('')).toEqual({
      view: 'open',
      kind: '',
      area: '',
      assignee: '',
      q: '',
      page: 1,
      pageSize: 25,
    });
  });

  it('keeps view, filters and page', () => {
    const query = read('view=late&area=dorp&assignee=none&q=tuin&page=3');
    expect(query).toMatchObject({
      view: 'late',
      area: 'dorp',
      assignee: 'none',
      q: 'tuin',
      page: 3,
    });
    expect(read(writeAddress(query).toString())).toEqual(query);
  });

  it('says nothing of what goes without saying', () => {
    expect(writeAddress(read('')).toString()).toBe('');
  });

  it('that was mistyped is followed as far as it can be', () => {
    expect(read('view=everything&page=-2&area=dorp')).toMatchObject({
      view: 'open',
      page: 1,
      area: 'dorp',
    });
  });

  it('starts at the first page when something else is asked', () => {
    expect(changed(read('page=4'), { area: 'dorp' }).page).toBe(1);
    expect(changed(read('page=4'), { page: 5 }).page).toBe(5);
  });

  it('is filtered by words, area or person, not by a view', () => {
    expect(isFiltered(read('q=tuin'))).toBe(true);
    expect(isFiltered(read('assignee=none'))).toBe(true);
    expect(isFiltered(read('view=late&page=2'))).toBe(false);
  });
});
