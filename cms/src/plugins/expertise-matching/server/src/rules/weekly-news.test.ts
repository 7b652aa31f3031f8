import { describe, expect, it } from 'vitest';
import { isTurnOf, toldInTurn } from './weekly-news.ts';

const NOW = new Date('2031-03-08T09:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000);

describe('news for a requester', () => {
  it('comes a week after the last, whichever of their requests that was about', () => {
    const one = { personKey: 'a', offersToldAt: null };
    const other = { personKey: 'a', offersToldAt: ago(6) };
    expect(isTurnOf(one, [one, other], NOW)).toBe(false);
    expect(isTurnOf(one, [one, { ...other, offersToldAt: ago(7) }], NOW)).toBe(true);
  });

  it('does not wait for what others were told', () => {
    const one = { personKey: 'a', offersToldAt: null };
    expect(isTurnOf(one, [one, { personKey: 'b', offersToldAt: ago(1) }], NOW)).toBe(true);
  });

  it('begins with the request that has waited longest', () => {
    const requests = [ago(8), null, ago(20)].map((offersToldAt) => ({
      personKey: 'a',
      offersToldAt,
    }));
    expect(toldInTurn(requests).map(({ offersToldAt }) => offersToldAt)).toEqual([
      null,
      ago(20),
      ago(8),
    ]);
  });
});
