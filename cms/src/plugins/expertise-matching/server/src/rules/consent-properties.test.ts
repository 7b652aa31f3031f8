/**
 * The promises of the consent flow, over random sequences of what helpers, requesters, coordinators and
 * the clock do, in any order, also where it makes no sense.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sides, type ListingState } from '../../../shared/states.mts';
import { OFFERS, REQUESTS, World, type Step } from '../testing/story-world.ts';
import type { ProposalEvent } from './proposal-event.ts';
import { nextTurn } from './proposal-times.ts';

const side = fc.constantFrom(...sides);
const yes = fc.record({
  type: fc.constant('yes' as const),
  side,
  wording: fc.constantFrom('kennismaken-helper-1' as const, 'kennismaken-vrager-1' as const),
  offerVersion: fc.nat(3),
  requestVersion: fc.nat(3),
});
const event: fc.Arbitrary<ProposalEvent> = fc.oneof(
  { weight: 12, arbitrary: yes },
  fc.record({ type: fc.constant('no' as const), side }),
  { weight: 2, arbitrary: fc.constant({ type: 'later' as const }) },
  fc.record({
    type: fc.constant('outcome' as const),
    side,
    outcome: fc.constantFrom('helped' as const, 'no-fit' as const),
  }),
  fc.record({ type: fc.constant('take-back' as const), side }),
  fc.constant({ type: 'withdraw' as const }),
  fc.constant({ type: 'clock' as const }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('propose' as const),
      offer: fc.nat(OFFERS.length - 1),
      request: fc.nat(REQUESTS.length - 1),
      need: fc.nat(1),
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({ type: fc.constant('event' as const), proposal: fc.nat(5), event }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      hours: fc.integer({ min: 1, max: 500 }),
    }),
  },
  fc.record({
    type: fc.constant('state' as const),
    kind: side,
    number: fc.nat(2),
    isHeard: fc.boolean(),
    state: fc.constantFrom<ListingState>('open', 'open', 'paused', 'expired', 'closed', 'erased'),
  }),
);
const story = fc.array(step, { minLength: 5, maxLength: 60 });

const told = (steps: readonly Step[]): World => {
  const world = new World();
  for (const each of steps) world.take(each);
  return world;
};

describe('whatever people and the clock do', () => {
  it('details are exchanged only with two live consents, and no limit is passed', () => {
    fc.assert(
      fc.property(story, (steps) => void told(steps)),
      { numRuns: 2000 },
    );
  });

  it('every proposal ends by itself', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const world = told(steps);
        for (let turns = 0; turns < 8; turns += 1) world.wait(15 * 24);
        return world.kept.every(
          ({ proposal }) => proposal.state === 'ended' && proposal.end !== null,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('who is not at the end has something that happens by itself', () => {
    fc.assert(
      fc.property(story, (steps) =>
        told(steps).kept.every(
          ({ proposal }) => (nextTurn(proposal) === null) === (proposal.state === 'ended'),
        ),
      ),
      { numRuns: 500 },
    );
  });

  it('such stories do come to an exchange and to every end', () => {
    const seen = new Set<string>();
    for (const steps of fc.sample(story, { numRuns: 2000, seed: 7 })) {
      for (const { proposal } of told(steps).kept) {
        if (proposal.exchangedAt) seen.add('exchanged');
        if (proposal.end) seen.add(proposal.end);
      }
    }
    expect([...seen].sort()).toEqual([
      'declined-by-helper',
      'declined-by-requester',
      'done',
      'exchanged',
      'expired',
      'listing-gone',
      'withdrawn',
    ]);
  });
});
