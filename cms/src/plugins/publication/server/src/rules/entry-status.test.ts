import { describe, expect, it } from 'vitest';
import { entryStatus, type StatusFacts } from './entry-status.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const url = 'https://proefdorp.example/initiatieven/moestuin/';
const publishedAt = '2026-11-01T09:00:00.000Z';

const facts = (change: Partial<StatusFacts>): StatusFacts => ({
  publishedAt,
  url,
  lastChange: 7,
  follower: { position: 7, seenAt: NOW },
  failure: null,
  now: NOW,
  ...change,
});

describe('the status of an entry', () => {
  it('is a draft while nothing of it is published, wherever the site is', () => {
    expect(entryStatus(facts({ publishedAt: null }))).toEqual({ state: 'draft' });
    expect(entryStatus(facts({ publishedAt: null, follower: null }))).toEqual({ state: 'draft' });
  });

  it('is live when the site has followed its last change', () => {
    expect(entryStatus(facts({}))).toEqual({ state: 'live', since: publishedAt, url });
    expect(
      entryStatus(facts({ lastChange: 0, follower: { position: 0, seenAt: NOW } })),
    ).toMatchObject({
      state: 'live',
    });
  });

  it('stays live when the site has gone quiet after that', () => {
    const quiet = { position: 7, seenAt: NOW - 3_600_000 };
    expect(entryStatus(facts({ follower: quiet }))).toMatchObject({ state: 'live' });
  });

  it('is pending while the site is busy before its last change', () => {
    const busy = { position: 6, seenAt: NOW - 1000 };
    expect(entryStatus(facts({ follower: busy }))).toEqual({
      state: 'pending',
      since: publishedAt,
      url,
    });
  });

  it('says that the site is away after a minute and a half without a word', () => {
    const at = (seenAt: number) => entryStatus(facts({ follower: { position: 6, seenAt } })).state;
    expect(at(NOW - 90_000)).toBe('pending');
    expect(at(NOW - 90_001)).toBe('site-away');
    expect(entryStatus(facts({ follower: null })).state).toBe('site-away');
  });

  it('says that its page could not be made, once the site has followed its last change', () => {
    const failure = {
      path: '/initiatieven/moestuin/',
      reason: 'Error: stuk',
      since: '2026-11-22T11:00:00.000Z',
      hasOlder: true,
    };
    expect(entryStatus(facts({ failure }))).toEqual({ state: 'page-failed', url, ...failure });
    expect(entryStatus(facts({ failure, lastChange: 8 })).state).toBe('pending');
    expect(entryStatus(facts({ failure, publishedAt: null })).state).toBe('draft');
  });
});
