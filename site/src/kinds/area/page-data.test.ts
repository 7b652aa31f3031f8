import { describe, expect, it } from 'vitest';
import { anArea, anInitiative } from '../../../test-support/entries.ts';
import { queriesOver } from '../testing/queries-over.ts';
import { areaPage } from './page-data.ts';

const content = {
  area: [
    anArea({ id: 'stad', name: 'Stad', kind: 'municipality' }),
    anArea({ id: 'dorp', name: 'Dorp', kind: 'district', parent: 'stad', postcodes: '1234, 1235' }),
    anArea({ id: 'buurt', name: 'Buurt', kind: 'neighbourhood', parent: 'dorp' }),
    anArea({ id: 'ander', name: 'Ander', parent: 'stad', neighbours: ['dorp', 'verdwenen'] }),
  ],
  initiative: [
    anInitiative({ id: 'a', area: 'buurt' }),
    anInitiative({ id: 'b', area: 'dorp' }),
    anInitiative({ id: 'c', area: 'ander' }),
  ],
};
const names = (links: readonly { name: string }[] | undefined) => links?.map(({ name }) => name);

describe('the page of an area', () => {
  it('shows the initiatives of all that lies in it', () => {
    const { queries } = queriesOver(content);
    expect(names(areaPage(queries, 'dorp', 1)?.listing.cards)).toEqual([
      'Initiatief a',
      'Initiatief b',
    ]);
    expect(areaPage(queries, 'stad', 1)?.listing.total).toBe(3);
  });

  it('shows what lies above, right below and beside it', () => {
    const { queries } = queriesOver(content);
    const page = areaPage(queries, 'dorp', 1);
    expect(names(page?.above)).toEqual(['Stad']);
    expect(names(page?.within)).toEqual(['Buurt']);
    expect(page?.postcodes).toEqual(['1234', '1235']);
    expect(names(areaPage(queries, 'ander', 1)?.neighbours)).toEqual(['Dorp']);
  });

  it('is not there for an unknown area, nor beyond its last page', () => {
    const { queries } = queriesOver(content);
    expect(areaPage(queries, 'weg', 1)).toBeNull();
    expect(areaPage(queries, 'dorp', 2)).toBeNull();
  });
});
