/** A small world in which people are asked for combinations, that looks after each step whether a promise was broken. */
import type { ListingState } from '../../../shared/states.mts';
import { decideCombination } from '../rules/decide-combination.ts';
import type { CombinationEvent } from '../rules/combination-event.ts';
import { partiesOf } from '../rules/combination-shape.ts';
import { newCombination, type Combination } from '../rules/combination.ts';
import { mayNotCombine, type GiftFacts } from '../rules/may-combine.ts';
import { MOST_OPEN } from '../rules/may-propose.ts';

/** Much faster than an expectation of the test runner, and there are hundreds of thousands. */
function promise(isKept: boolean, broken: string): void {
  if (!isKept) throw new Error(`Broken promise: ${broken}`);
}

const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2031, 0, 1);
const UNTIL = new Date(START + 800 * 24 * HOUR);

/** Of each initiative, who speaks for it, and how many requests its one offer takes. */
export const INITIATIVES = [
  { giver: 'anna', taker: 'anna', capacity: 1 },
  { giver: 'bram', taker: 'bert', capacity: 2 },
  { giver: 'cees', taker: 'cees', capacity: 5 },
  { giver: 'dana', taker: 'dana', capacity: 9 },
];

/** Gifts from an initiative to another, as their places in the list. */
export type Given = readonly (readonly [from: number, to: number])[];

export type CombinationStep =
  | { type: 'propose'; gifts: Given }
  | { type: 'event'; combination: number; event: CombinationEvent }
  | { type: 'wait'; hours: number }
  | { type: 'state'; listing: string; state: ListingState; isHeard: boolean };

interface Kept {
  gifts: Given;
  combination: Combination;
  /** What was said in it, as the world saw it. */
  said: Set<number>;
  mayShow: Set<number>;
  wasExchanged: boolean;
}

const offerOf = (initiative: number) => `offer ${initiative}`;
const requestOf = (initiative: number) => `request ${initiative}`;

export const LISTINGS = INITIATIVES.flatMap((_, place) => [offerOf(place), requestOf(place)]);

/** Some initiatives, and what is going on between them. */
export class CombinationWorld {
  now = START;
  kept: Kept[] = [];
  states = new Map<string, ListingState>(LISTINGS.map((listing) => [listing, 'open']));

  isLive = (listing: string): boolean =>
    ['open', 'paused'].includes(this.states.get(listing) ?? 'closed');

  liveOf = ({ combination }: Kept): boolean[] =>
    combination.parties.map(({ listingIds }) => listingIds.every(this.isLive));

  /** How many gifts with this offer or request wait, or also go on after all agreed. */
  count(matches: (gift: readonly [number, number]) => boolean, alsoAgreed: boolean): number {
    return this.kept
      .filter(
        ({ combination: { state } }) => state === 'asked' || (alsoAgreed && state === 'agreed'),
      )
      .reduce((sum, { gifts }) => sum + gifts.filter(matches).length, 0);
  }

  factsOf = ([from, to]: readonly [number, number]): GiftFacts => {
    const giver = INITIATIVES[from];
    const taker = INITIATIVES[to];
    return {
      offerId: offerOf(from),
      requestId: requestOf(to),
      from: `initiative ${from}`,
      to: `initiative ${to}`,
      giver: giver?.giver ?? '',
      taker: taker?.taker ?? '',
      need: 0,
      isPublic: true,
      facts: {
        request: {
          state: this.states.get(requestOf(to)) ?? 'closed',
          until: UNTIL,
          needs: 1,
          openProposals: this.count((gift) => gift[1] === to, false),
          person: taker?.taker ?? '',
        },
        offer: {
          state: this.states.get(offerOf(from)) ?? 'closed',
          until: UNTIL,
          capacity: giver?.capacity ?? 0,
          taken: this.count((gift) => gift[0] === from, true),
          person: giver?.giver ?? '',
        },
        openForHelper: this.count((gift) => gift[0] === from, false),
        wasAsked: false,
      },
    };
  };

  propose(gifts: Given): void {
    const facts = gifts.map(this.factsOf);
    const now = new Date(this.now);
    if (mayNotCombine(facts, now) !== null) return;
    const combination = newCombination(partiesOf(facts), now);
    this.kept.push({
      gifts,
      combination,
      said: new Set(),
      mayShow: new Set(),
      wasExchanged: false,
    });
  }

  happen(kept: Kept, event: CombinationEvent): void {
    const live = this.liveOf(kept);
    const decision = decideCombination(event, kept.combination, { now: new Date(this.now), live });
    if (decision.kind !== 'accepted') return;
    if (event.type === 'yes') {
      kept.said.add(event.party);
      if (event.publication !== null) kept.mayShow.add(event.party);
    }
    if (event.type === 'take-back' || event.type === 'erased') kept.mayShow.delete(event.party);
    const before = kept.combination;
    kept.combination = decision.combination;
    const { parties, isShown } = kept.combination;
    const told = decision.letters.filter(({ letter }) => letter === 'agreed');
    if (told.length > 0) {
      promise(event.type === 'yes', 'an exchange without a yes');
      promise(!kept.wasExchanged, 'a second exchange');
      promise(told.length === parties.length, 'an exchange with some and not with others');
      parties.forEach(({ consent }, place) => {
        promise(kept.said.has(place), `an exchange without a yes of ${place}`);
        promise(live[place] === true, `an exchange while ${place} is gone`);
        promise(consent !== null, `a lost consent of ${place}`);
      });
      kept.wasExchanged = true;
    }
    promise(
      (kept.combination.agreedAt !== null) === kept.wasExchanged,
      'details went without an exchange being kept',
    );
    if (isShown) {
      promise(kept.wasExchanged, 'shown before all agreed');
      promise(
        parties.every((_, place) => kept.mayShow.has(place)),
        'shown without a consent of all to that',
      );
      promise(before.isShown || event.type === 'yes', 'shown again after it was taken off');
    }
  }

  /** @param isHeard whether combinations are told at once; a yes may come in between */
  changeState(listing: string, state: ListingState, isHeard: boolean): void {
    // What was erased does not come back.
    if (this.states.get(listing) === 'erased') return;
    this.states.set(listing, state);
    if (state === 'open' || state === 'paused' || !isHeard) return;
    for (const each of this.kept) {
      each.combination.parties.forEach(({ listingIds }, party) => {
        if (!listingIds.includes(listing)) return;
        this.happen(each, { type: state === 'erased' ? 'erased' : 'listing-gone', party });
        const isLeft = state === 'erased' && each.combination.isShown;
        promise(!isLeft, 'shown though one of them was erased');
      });
    }
  }

  wait(hours: number): void {
    this.now += hours * HOUR;
    for (const each of this.kept) this.happen(each, { type: 'clock' });
  }

  take(step: CombinationStep): void {
    switch (step.type) {
      case 'propose':
        this.propose(step.gifts);
        break;
      case 'event': {
        const kept = this.kept[step.combination % Math.max(1, this.kept.length)];
        if (kept) this.happen(kept, step.event);
        break;
      }
      case 'wait':
        this.wait(step.hours);
        break;
      case 'state':
        this.changeState(step.listing, step.state, step.isHeard);
    }
    this.checkCaps();
  }

  checkCaps(): void {
    INITIATIVES.forEach(({ capacity }, place) => {
      const isFrom = (gift: readonly [number, number]) => gift[0] === place;
      promise(this.count(isFrom, true) <= capacity, 'an offer above its capacity');
      promise(this.count(isFrom, false) <= MOST_OPEN, 'a helper with more than three questions');
      const isTo = (gift: readonly [number, number]) => gift[1] === place;
      promise(this.count(isTo, false) <= MOST_OPEN, 'a request with more than three questions');
    });
  }
}
