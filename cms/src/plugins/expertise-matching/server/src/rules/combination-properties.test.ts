/**
 * The promises of combinations, over random sequences of what those who take part, coordinators and the clock
 * do, in any order, also where it makes no sense.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListingState } from '../../../shared/states.mts';
import {
  CombinationWorld,
  INITIATIVES,
  LISTINGS,
  type CombinationStep,
} from '../testing/combination-world.ts';
import type { CombinationEvent } from './combination-event.ts';
import { combinationDueAt } from './combination-times.ts';

const party = fc.nat(3);
const yes = fc.record({
  type: fc.constant('yes' as const),
  party,
  wording: fc.constant('combineren-1' as const),
  publication: fc.constantFrom('combinatie-tonen-1' as const, 'combinatie-tonen-1' as const, null),
  versions: fc.constant({}),
});
const event: fc.Arbitrary<CombinationEvent> = fc.oneof(
  { weight: 22, arbitrary: yes },
  fc.record({ type: fc.constant('no' as const), party, reason: fc.constant('') }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('later' as const), party }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('outcome' as const),
      party,
      outcome: fc.constantFrom('helped' as const, 'no-fit' as const),
    }),
  },
  fc.record({ type: fc.constant('take-back' as const), party }),
  fc.constant({ type: 'withdraw' as const }),
  fc.constant({ type: 'clock' as const }),
);
const place = fc.nat(INITIATIVES.length - 1);
const gifts = fc.oneof(
  fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 3 }),
  fc.constantFrom(
    [[0, 1] as const],
    [[1, 2] as const, [2, 1] as const],
    [[3, 2] as const],
    [[0, 1] as const, [1, 2] as const, [2, 0] as const],
  ),
);
const step: fc.Arbitrary<CombinationStep> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('propose' as const), gifts }) },
  {
    weight: 18,
    arbitrary: fc.record({ type: fc.constant('event' as const), combination: fc.nat(4), event }),
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
    listing: fc.constantFrom(...LISTINGS),
    isHeard: fc.boolean(),
    state: fc.constantFrom<ListingState>('open', 'open', 'paused', 'expired', 'closed', 'erased'),
  }),
);
const story = fc.array(step, { minLength: 5, maxLength: 70 });

const told = (steps: readonly CombinationStep[]): CombinationWorld => {
  const world = new CombinationWorld();
  for (const each of steps) world.take(each);
  return world;
};

describe('whatever those who take part and the clock do', () => {
  it('details go round only with a live consent of all, nothing is shown that one did not agree to, and no limit is passed', () => {
    fc.assert(
      fc.property(story, (steps) => void told(steps)),
      { numRuns: 2000 },
    );
  });

  it('every combination ends by itself', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const world = told(steps);
        for (let turns = 0; turns < 8; turns += 1) world.wait(15 * 24);
        return world.kept.every(
          ({ combination }) => combination.state === 'ended' && combination.end !== null,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('what is not at the end has something that happens by itself', () => {
    fc.assert(
      fc.property(story, (steps) =>
        told(steps).kept.every(
          ({ combination }) =>
            (combinationDueAt(combination) === null) === (combination.state === 'ended'),
        ),
      ),
      { numRuns: 500 },
    );
  });

  it('such stories do come to an exchange of two, three and four people, to a page, and to every end', () => {
    const seen = new Set<string>();
    for (const steps of fc.sample(story, { numRuns: 3000, seed: 7 })) {
      for (const { combination } of told(steps).kept) {
        if (combination.agreedAt) seen.add(`agreed by ${combination.parties.length}`);
        if (combination.isShown) seen.add('shown');
        if (combination.end) seen.add(combination.end);
      }
    }
    expect([...seen].sort()).toEqual([
      'agreed by 2',
      'agreed by 3',
      'agreed by 4',
      'declined',
      'done',
      'expired',
      'listing-gone',
      'shown',
      'withdrawn',
    ]);
  });
});
