import { describe, expect, it } from 'vitest';
import { anArea } from '../../../test-support/entries.ts';
import { queriesOver } from '../../kinds/testing/queries-over.ts';
import { findNearPlace, nearPlaces } from './near-place.ts';

const { queries } = queriesOver({
  area: [
    anArea({
      id: 'stad',
      name: 'Müllerstad',
      kind: 'municipality',
      postcodes: '2271, 2272',
      latitude: 52,
      longitude: 4,
    }),
    anArea({
      id: 'wijk',
      name: 'Duinwijk',
      kind: 'neighbourhood',
      postcodes: '2272',
      latitude: 52.1,
      longitude: 4.1,
    }),
    anArea({ id: 'dorp', name: 'Duindorp', kind: 'district', latitude: 52.2, longitude: 4.2 }),
    anArea({ id: 'nergens', name: 'Nergens', kind: 'district' }),
  ],
});
const places = nearPlaces(queries);
const meant = (typed: string) => {
  const found = findNearPlace(places, typed);
  return found && [found.place.name, found.value];
};

describe('a place to search near', () => {
  it('is an area of which we know where it is', () => {
    expect(places.map(({ slug }) => slug)).toEqual(['stad', 'dorp', 'wijk']);
  });

  it.each([
    ['its name, whatever the accents and capitals', ' mullerSTAD ', ['Müllerstad', 'stad']],
    ['its slug', 'dorp', ['Duindorp', 'dorp']],
    ['the beginning of one name only', 'mul', ['Müllerstad', 'stad']],
    ['a postcode of one area', '2271', ['Müllerstad', '2271']],
    ['a whole postcode, of the smallest area that has it', '2272 ab', ['Duinwijk', '2272']],
  ])('is found by %s', (_by, typed, found) => {
    expect(meant(typed)).toEqual(found);
  });

  it.each(['', 'duin', 'Atlantis', '9999', '22', 'nergens'])('is not found by “%s”', (typed) => {
    expect(meant(typed)).toBeNull();
  });
});
