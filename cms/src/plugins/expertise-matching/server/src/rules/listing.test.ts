import { describe, expect, it } from 'vitest';
import {
  allowedListingCommands,
  decideListing,
  onTime,
  termFrom,
  type Standing,
} from './listing.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2031-03-01T09:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);
const standing = (change: Partial<Standing> = {}): Standing => ({
  kind: 'offer',
  state: 'open',
  until: inDays(100),
  expiryToldAt: null,
  ...change,
});

describe('a term', () => {
  it('is a year for an offer and half a year for a request', () => {
    expect(termFrom('offer', NOW, null)).toEqual(inDays(365));
    expect(termFrom('request', NOW, null)).toEqual(inDays(182));
  });

  it('ends with the day that was asked, within two years', () => {
    expect(termFrom('offer', NOW, '2031-04-01')).toEqual(new Date('2031-04-01T23:59:59Z'));
    expect(termFrom('offer', NOW, '2050-01-01')).toEqual(inDays(730));
  });

  it('is the usual one when the day is over already', () => {
    expect(termFrom('request', NOW, '2030-01-01')).toEqual(inDays(182));
  });
});

describe('who placed something', () => {
  it('pauses it and goes on', () => {
    const paused = decideListing('pause', standing(), NOW);
    expect(paused?.state).toBe('paused');
    expect(paused && decideListing('resume', paused, NOW)?.state).toBe('open');
  });

  it('renews what has ended, and hears again before it ends', () => {
    const over = standing({ state: 'expired', until: inDays(-1), expiryToldAt: inDays(-15) });
    expect(decideListing('renew', over, NOW)).toEqual(
      standing({ state: 'open', until: inDays(365), expiryToldAt: null }),
    );
  });

  it('cannot open what was closed, only erase it', () => {
    const closed = standing({ state: 'closed' });
    expect(allowedListingCommands(closed)).toEqual(['erase']);
    expect(decideListing('renew', closed, NOW)).toBeNull();
  });

  it('can do nothing with what was erased', () => {
    expect(allowedListingCommands(standing({ state: 'erased' }))).toEqual([]);
  });
});

describe('time', () => {
  it('tells once that something ends within fourteen days', () => {
    expect(onTime(standing({ until: inDays(15) }), NOW)).toBeNull();
    expect(onTime(standing({ until: inDays(14) }), NOW)).toBe('tell');
    expect(onTime(standing({ until: inDays(14), expiryToldAt: NOW }), NOW)).toBeNull();
  });

  it('ends what is over, also when it was paused, and nothing else', () => {
    expect(onTime(standing({ state: 'paused', until: NOW }), NOW)).toBe('expire');
    expect(onTime(standing({ state: 'closed', until: NOW }), NOW)).toBeNull();
  });
});
