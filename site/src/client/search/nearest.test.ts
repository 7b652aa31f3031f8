import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const utrecht = { name: 'Utrecht', latitude: 52.0907, longitude: 5.1214 };
const amsterdam = { name: 'Amsterdam', latitude: 52.3676, longitude: 4.9041 };

describe('the nearest place', () => {
  it('is known with its distance', () => {
    const hilversum = { latitude: 52.2292, longitude: 5.1669 };
    const found = nearest([amsterdam, utrecht], hilversum);
    expect(found?.spot.name).toBe('Utrecht');
    expect(found?.kilometres).toBeCloseTo(15.7, 0);
  });

  it('is none when there are no places', () => {
    expect(nearest([], utrecht)).toBeNull();
  });
});
