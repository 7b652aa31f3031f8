import { describe, expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

const area = { href: '/gebieden/wijk/', name: 'Wijk' };

describe('where an initiative is', () => {
  it('is exact when its owner agreed to that', () => {
    const location = { address: 'Dorpsstraat 1', latitude: 52.1, longitude: 4.4 };
    expect(placeOf({ location }, area)).toEqual({
      kind: 'exact',
      address: 'Dorpsstraat 1',
      mapHref: 'https://www.openstreetmap.org/?mlat=52.1&mlon=4.4#map=17/52.1/4.4',
      area,
    });
  });

  it('is an address without a map when no point is known', () => {
    const location = { address: 'Dorpsstraat 1', latitude: null, longitude: null };
    expect(placeOf({ location }, null)).toMatchObject({ kind: 'exact', mapHref: null });
  });

  it('is no more than the area otherwise', () => {
    expect(placeOf({ location: null }, area)).toEqual({ kind: 'area', area });
    const empty = { address: null, latitude: null, longitude: null };
    expect(placeOf({ location: empty }, area)).toEqual({ kind: 'area', area });
  });

  it('is unknown without either', () => {
    expect(placeOf({ location: null }, null)).toBeNull();
  });
});
