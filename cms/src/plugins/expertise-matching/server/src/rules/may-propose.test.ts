import { describe, expect, it } from 'vitest';
import { mayNotPropose, type ProposingFacts } from './may-propose.ts';

const NOW = new Date('2031-03-01T09:00:00Z');
const LATER = new Date('2031-09-01T09:00:00Z');

const facts = (change: {
  request?: Partial<ProposingFacts['request']>;
  offer?: Partial<ProposingFacts['offer']>;
  openForHelper?: number;
  wasAsked?: boolean;
}): ProposingFacts => ({
  request: {
    state: 'open',
    until: LATER,
    needs: 1,
    openProposals: 2,
    person: 'a',
    ...change.request,
  },
  offer: { state: 'open', until: LATER, capacity: 3, taken: 2, person: 'b', ...change.offer },
  openForHelper: change.openForHelper ?? 2,
  wasAsked: change.wasAsked ?? false,
});

describe('a helper may', () => {
  it('be asked when there is room on both sides', () => {
    expect(mayNotPropose(facts({}), 0, NOW)).toBeNull();
  });

  it.each([
    ['request-not-open', { request: { state: 'paused' } }],
    ['request-not-open', { request: { until: NOW } }],
    ['offer-not-open', { offer: { state: 'expired' } }],
    ['offer-not-open', { offer: { until: NOW } }],
    ['own-offer', { offer: { person: 'a' } }],
    ['asked-before', { wasAsked: true }],
    ['request-has-three', { request: { openProposals: 3 } }],
    ['helper-has-three', { openForHelper: 3 }],
    ['offer-is-full', { offer: { capacity: 2 } }],
  ] as const)('not be asked: %s', (reason, change) => {
    expect(mayNotPropose(facts(change), 0, NOW)).toBe(reason);
  });

  it('not be asked for a need that is not there', () => {
    expect(mayNotPropose(facts({}), 1, NOW)).toBe('no-such-need');
  });
});
