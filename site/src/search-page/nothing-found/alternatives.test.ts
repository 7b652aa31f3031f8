import { describe, expect, it } from 'vitest';
import { anArea, aPolicyField } from '../../../test-support/entries.ts';
import { queriesOver } from '../../kinds/testing/queries-over.ts';
import { filterValues } from '../filter-values.ts';
import { searchAddress } from '../search-address.ts';
import { emptySearch, type SearchState } from '../search-state.ts';
import { alternatives } from './alternative.ts';

const values = filterValues(
  queriesOver({
    'policy-field': [
      aPolicyField({ id: 'groen', name: 'Groen en openbare ruimte' }),
      aPolicyField({ id: 'zorg', name: 'Zorg' }),
    ],
    area: [anArea({ id: 'voorburg', name: 'Voorburg', latitude: 52, longitude: 4 })],
  }).queries,
);
const offered = (state: Partial<SearchState>) =>
  alternatives({ ...emptySearch, ...state }, values).map(({ kind, state: other }) => [
    kind,
    searchAddress(other),
  ]);

describe('when nothing is found', () => {
  it('there is nothing else to try for one word that means nothing', () => {
    expect(offered({ query: 'qwxz' })).toEqual([]);
  });

  it('filters can go, all at once', () => {
    expect(offered({ query: 'qwxz', fields: ['zorg'], stages: ['idea'], page: 3 })).toEqual([
      ['without-filters', '/zoeken/?q=qwxz'],
    ]);
  });

  it('the circle can be wider, up to the whole network', () => {
    expect(offered({ near: 'voorburg', radius: 10, kinds: ['event'] })).toEqual([
      ['wider', '/zoeken/?soort=agenda&bij=voorburg&binnen=25'],
      ['everywhere', '/zoeken/?soort=agenda'],
      ['without-filters', '/zoeken/?bij=voorburg&binnen=10'],
    ]);
    expect(offered({ near: 'voorburg', radius: 25 })).toEqual([['everywhere', '/zoeken/']]);
  });

  it('each word that says something can be tried by itself', () => {
    expect(offered({ query: 'een bakfiets van de paus', areas: ['voorburg'] })).toEqual([
      ['without-filters', '/zoeken/?q=een+bakfiets+van+de+paus'],
      ['word', '/zoeken/?q=bakfiets&gebied=voorburg'],
      ['word', '/zoeken/?q=paus&gebied=voorburg'],
    ]);
  });

  it.each([
    ['voorbrug', '/zoeken/?gebied=voorburg'],
    ['groenvoorziening', '/zoeken/?beleidsveld=groen'],
    ['openb', '/zoeken/?beleidsveld=groen'],
  ])('“%s” reads like a subject there is', (query, address) => {
    expect(offered({ query })).toEqual([['subject', address]]);
  });
});
