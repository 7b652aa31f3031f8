import { describe, expect, it } from 'vitest';
import { geoFact, metresBetween, pointOfFact, pointProblem } from './geo-point.ts';

const dom = { lat: 52.0907, lng: 5.1214 };
const martini = { lat: 53.2194, lng: 6.568 };

describe('a point', () => {
  it('is as far from another as that is from it', () => {
    expect(metresBetween(dom, martini)).toBeCloseTo(metresBetween(martini, dom), 6);
    expect(metresBetween(dom, martini) / 1000).toBeCloseTo(158.6, 0);
    expect(metresBetween(dom, dom)).toBe(0);
  });

  it('lies on a globe: half way round is no further than that', () => {
    const metres = metresBetween({ lat: 0, lng: -180 }, { lat: 0, lng: 0 });
    expect(metres / 1000).toBeCloseTo(20_015, 0);
    expect(metresBetween({ lat: 0, lng: 179.9 }, { lat: 0, lng: -179.9 })).toBeLessThan(30_000);
  });

  it('is kept as a fact and read back', () => {
    expect(pointOfFact(geoFact(dom))).toEqual(dom);
  });

  it('is refused outside the globe', () => {
    expect(pointProblem(dom)).toBeNull();
    expect(pointProblem({ lat: 91, lng: 0 })).toContain('Bad latitude `91`');
    expect(pointProblem({ lat: 0, lng: -181 })).toContain('Bad longitude `-181`');
    expect(pointProblem({ lat: Number.NaN, lng: 0 })).toContain('Bad latitude');
  });
});
