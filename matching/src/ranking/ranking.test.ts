import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, NOW, needFacts, offerFacts } from '../testing/builders.ts';
import { exclusionOf } from './exclusion.ts';
import type { NeedFacts, OfferFacts } from './facts.ts';
import { rankFactors } from './rank-factors.ts';

const excluded = (offer: Partial<OfferFacts>, need: Partial<NeedFacts> = {}) =>
  exclusionOf('aanbod', offerFacts(offer), needFacts(need));

describe('an offer is left out', () => {
  it.each<[string, Partial<OfferFacts>, Partial<NeedFacts>]>([
    ['not-published', { isPublished: false }, {}],
    ['no-consent', { hasConsent: false }, {}],
    ['refused-before', {}, { refused: new Set(['aanbod']) }],
    ['paused', { isPaused: true }, {}],
    ['not-begun', { from: NOW + DAY }, {}],
    ['expired', { until: NOW }, {}],
    ['full', { capacity: 2, open: 2 }, {}],
    ['no-shared-language', { languages: ['en'] }, {}],
    ['out-of-reach', { reach: 'same', area: 'noord' }, {}],
    ['out-of-reach', { reach: 'adjacent', area: 'ver' }, {}],
  ])('because it is %s', (reason, offer, need) => {
    expect(excluded(offer, need)).toBe(reason);
  });

  it('for no reason when nothing stands in its way', () => {
    expect(excluded({})).toBeNull();
    expect(excluded({ reach: 'adjacent', area: 'noord' })).toBeNull();
    expect(excluded({ languages: ['en', 'nl'] })).toBeNull();
    expect(excluded({ until: NOW + 1 })).toBeNull();
  });

  it('never for distance when one of them has no area', () => {
    expect(excluded({ reach: 'same', area: null })).toBeNull();
    expect(excluded({ reach: 'same', area: 'ver' }, { nearby: null })).toBeNull();
  });
});

describe('the factors of a rank', () => {
  const factors = (offer: Partial<OfferFacts>) => rankFactors(offerFacts(offer), needFacts());

  it('prefer who is near', () => {
    expect(factors({ area: 'centrum' }).distance).toBe(1);
    expect(factors({ area: 'noord' }).distance).toBe(0.95);
    expect(factors({ area: 'ver' }).distance).toBe(0.85);
  });

  it('spare who has much to do', () => {
    expect(factors({ open: 0, capacity: 3 }).load).toBe(1);
    expect(factors({ open: 2, capacity: 3 }).load).toBeCloseTo(0.9);
  });

  it('let an offer fade over the last half of its term', () => {
    const fresh = (from: number, until: number) =>
      factors({ from: NOW + from * DAY, until: NOW + until * DAY }).freshness;
    expect(fresh(-10, 90)).toBe(1);
    expect(fresh(-50, 50)).toBe(1);
    expect(fresh(-75, 25)).toBeCloseTo(0.95);
    expect(fresh(-100, 0)).toBeCloseTo(0.9);
  });

  it('only ever lower a rank, whatever the facts', () => {
    const facts = fc.record({
      open: fc.integer({ min: 0, max: 9 }),
      capacity: fc.integer({ min: 0, max: 9 }),
      from: fc.integer({ min: NOW - 999 * DAY, max: NOW + 999 * DAY }),
      until: fc.integer({ min: NOW - 999 * DAY, max: NOW + 999 * DAY }),
      area: fc.constantFrom('centrum', 'noord', 'ver', null),
    });
    fc.assert(
      fc.property(facts, (offer) => {
        for (const factor of Object.values(factors(offer))) {
          expect(factor).toBeGreaterThan(0);
          expect(factor).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
