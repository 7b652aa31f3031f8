import { describe, expect, it } from 'vitest';
import { nearbyAreas, type AreaNode } from './nearby-areas.ts';

const area = (id: string, parent: string | null, ...neighbours: string[]): AreaNode => ({
  id,
  parent,
  neighbours,
});
const areas = [
  area('town', null, 'next-town'),
  area('next-town', null),
  area('east', 'town', 'west'),
  area('west', 'town'),
  area('north', 'town'),
  area('market', 'west'),
  area('harbour', 'next-town'),
];
const seenFrom = (id: string) => Object.fromEntries(nearbyAreas(areas, id));

describe('seen from a district', () => {
  it('the town is the same, the district beside it adjacent with its parts, and others lie further', () => {
    expect(seenFrom('east')).toEqual({
      east: 'same',
      town: 'same',
      'next-town': 'adjacent',
      west: 'adjacent',
      market: 'adjacent',
    });
  });

  it('a neighbour that was filled in on the other side only is a neighbour too', () => {
    expect(seenFrom('west')).toMatchObject({ east: 'adjacent', market: 'same' });
  });
});

it('seen from a neighbourhood, a district beside its own is adjacent and the corners of that lie further', () => {
  expect(seenFrom('market')).toEqual({
    market: 'same',
    west: 'same',
    town: 'same',
    east: 'adjacent',
    'next-town': 'adjacent',
  });
});

it('seen from a town, its parts are the same and those of the next town adjacent', () => {
  expect(seenFrom('town')).toEqual({
    town: 'same',
    east: 'same',
    west: 'same',
    north: 'same',
    market: 'same',
    'next-town': 'adjacent',
    harbour: 'adjacent',
  });
});

it('areas that contain each other by mistake do no harm', () => {
  expect(Object.fromEntries(nearbyAreas([area('a', 'b'), area('b', 'a')], 'a'))).toEqual({
    a: 'same',
    b: 'same',
  });
});
