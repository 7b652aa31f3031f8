import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicLocation } from './public-location.ts';

const place = { id: 3, address: 'Kerkpad 1', latitude: 52.1, longitude: 4.4 };

describe('the public location', () => {
  it('is the place when its owner said exactly', () => {
    expect(publicLocation({ ...place, show: 'exactly' })).toEqual({
      address: 'Kerkpad 1',
      latitude: 52.1,
      longitude: 4.4,
    });
    expect(publicLocation({ show: 'exactly' })).toEqual({
      address: null,
      latitude: null,
      longitude: null,
    });
  });

  it('is nothing for every other wish, known or not', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(undefined, null, true, 'neighbourhood', 'EXACTLY')),
        (show) => {
          fc.pre(show !== 'exactly');
          expect(publicLocation({ ...place, show })).toBeNull();
        },
      ),
    );
  });

  it('is nothing when there is no place', () => {
    expect(publicLocation(null)).toBeNull();
    expect(publicLocation(undefined)).toBeNull();
    expect(publicLocation(place)).toBeNull();
  });
});
