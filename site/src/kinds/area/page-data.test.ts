import { describe, expect, it } from 'vitest';
import { anArea, anInitiative, anOffer, aRequest } from '../../../test-support/entries.ts';
import { byInstantReversed } from '../../read-model/sort-key.ts';
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
  request: [
    aRequest({ id: 'eerder', area: 'dorp', since: '2026-01-01T00:00:00.000Z' }),
    aRequest({ id: 'later', area: 'buurt', since: '2026-02-01T00:00:00.000Z' }),
    aRequest({ id: 'elders', area: 'ander' }),
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

  it('shows what is asked and offered in all that lies in it, the newest first, with the way to all', () => {
    const { queries } = queriesOver(content);
    const [asked, offered] = areaPage(queries, 'dorp', 1)?.expertise ?? [];
    expect(names(asked?.cards)).toEqual(['Vraag later', 'Vraag eerder']);
    expect(asked?.allHref).toBe('/zoeken/?gebied=dorp&soort=vraag');
    expect(names(offered?.cards)).toEqual([]);
  });

  it('says nothing of expertise where there is none', () => {
    const { queries } = queriesOver({ ...content, request: [] });
    expect(areaPage(queries, 'dorp', 1)?.expertise).toEqual([]);
  });

  it('is touched by no older offer than the few that it shows', () => {
    const offer = [5, 4, 3, 2, 1].map((day) =>
      anOffer({
        id: `o${String(day)}`,
        area: 'dorp',
        since: `2026-01-0${String(day)}T00:00:00.000Z`,
      }),
    );
    const { queries, reads } = queriesOver({ ...content, offer });
    expect(names(areaPage(queries, 'dorp', 1)?.expertise[1]?.cards)).toEqual([
      'Aanbod o5',
      'Aanbod o4',
      'Aanbod o3',
    ]);
    expect(reads.dependencies.get('list/offer/area/dorp')?.upTo).toContain(
      byInstantReversed('2026-01-03T00:00:00.000Z'),
    );
    expect(reads.dependencies.has('entry/offer/o2')).toBe(false);
  });

  it('is not there for an unknown area, nor beyond its last page', () => {
    const { queries } = queriesOver(content);
    expect(areaPage(queries, 'weg', 1)).toBeNull();
    expect(areaPage(queries, 'dorp', 2)).toBeNull();
  });
});
