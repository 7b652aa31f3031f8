/** A small world in which a story of random steps is told, that looks after each step whether a promise was broken. */
import { sides, type ListingState, type Side } from '../../../shared/states.mts';
import { decideProposal } from '../rules/decide-proposal.ts';
import { mayNotPropose, MOST_OPEN } from '../rules/may-propose.ts';
import type { LiveConsents, ProposalEvent } from '../rules/proposal-event.ts';
import { isOpenProposal, newProposal, type Proposal } from '../rules/proposal.ts';

/** Much faster than an expectation of the test runner, and there are hundreds of thousands. */
function promise(isKept: boolean, broken: string): void {
  if (!isKept) throw new Error(`Broken promise: ${broken}`);
}

const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2031, 0, 1);
const UNTIL = new Date(START + 400 * 24 * HOUR);

/** Two helpers of whom one has two offers, and two requesters. */
export const OFFERS = [
  { person: 'anna', capacity: 1 },
  { person: 'anna', capacity: 4 },
  { person: 'bram', capacity: 2 },
];
export const REQUESTS = [{ person: 'cees' }, { person: 'dana' }];

export type Step =
  | { type: 'propose'; offer: number; request: number; need: number }
  | { type: 'event'; proposal: number; event: ProposalEvent }
  | { type: 'wait'; hours: number }
  | { type: 'state'; kind: Side; number: number; state: ListingState; isHeard: boolean };

interface Kept {
  offer: number;
  request: number;
  need: number;
  proposal: Proposal;
  /** What was said in it, in order, as the world saw it. */
  said: Set<Side>;
}

/** Some people, and what is going on between them. */
export class World {
  now = START;
  kept: Kept[] = [];
  offers: ListingState[] = OFFERS.map(() => 'open');
  requests: ListingState[] = REQUESTS.map(() => 'open');

  liveOf({ offer, request }: Kept): LiveConsents {
    const isLive = (state: ListingState | undefined) => state === 'open' || state === 'paused';
    return { helper: isLive(this.offers[offer]), requester: isLive(this.requests[request]) };
  }

  openWhere(matches: (kept: Kept) => boolean): number {
    return this.kept.filter((each) => isOpenProposal(each.proposal) && matches(each)).length;
  }

  taken(offer: number): number {
    return this.kept.filter((each) => each.offer === offer && each.proposal.state !== 'ended')
      .length;
  }

  personOf = (offer: number) => OFFERS[offer]?.person ?? '';

  propose(offer: number, request: number, need: number): void {
    const facts = {
      request: {
        state: this.requests[request] ?? 'closed',
        until: UNTIL,
        needs: 2,
        openProposals: this.openWhere((each) => each.request === request),
        person: REQUESTS[request]?.person ?? '',
      },
      offer: {
        state: this.offers[offer] ?? 'closed',
        until: UNTIL,
        capacity: OFFERS[offer]?.capacity ?? 0,
        taken: this.taken(offer),
        person: this.personOf(offer),
      },
      openForHelper: this.openWhere((each) => this.personOf(each.offer) === this.personOf(offer)),
      wasAsked: this.kept.some(
        (each) => each.offer === offer && each.request === request && each.need === need,
      ),
    };
    const now = new Date(this.now);
    if (mayNotPropose(facts, need, now) !== null) return;
    this.kept.push({ offer, request, need, proposal: newProposal(now), said: new Set() });
  }

  happen(kept: Kept, event: ProposalEvent): void {
    const live = this.liveOf(kept);
    const before = kept.proposal;
    const decision = decideProposal(event, before, { now: new Date(this.now), live });
    if (decision.kind !== 'accepted') return;
    if (event.type === 'yes') kept.said.add(event.side);
    kept.proposal = decision.proposal;
    if (decision.letters.some(({ letter }) => letter === 'exchanged')) {
      // Only by a yes, with a yes of both in this proposal, and both still there at that moment.
      promise(event.type === 'yes', 'an exchange without a yes');
      for (const side of sides) {
        promise(kept.said.has(side), `an exchange without a yes of the ${side}`);
        promise(live[side], `an exchange while the ${side} is gone`);
        promise(kept.proposal.consents[side] !== null, `a lost consent of the ${side}`);
      }
    }
    const wasExchanged = kept.proposal.exchangedAt !== null && before.exchangedAt === null;
    const isTold = decision.letters.some(({ letter }) => letter === 'exchanged');
    promise(wasExchanged === isTold, 'details went without an exchange being kept');
  }

  /** @param isHeard whether proposals are told at once; a yes may come in between */
  changeState(side: Side, number: number, state: ListingState, isHeard: boolean): void {
    const listed = side === 'helper' ? this.offers : this.requests;
    // What was erased does not come back.
    if (listed[number] === undefined || listed[number] === 'erased') return;
    listed[number] = state;
    if (state === 'open' || state === 'paused' || !isHeard) return;
    for (const each of this.kept) {
      if ((side === 'helper' ? each.offer : each.request) !== number) continue;
      this.happen(each, { type: state === 'erased' ? 'erased' : 'listing-gone', side });
    }
  }

  wait(hours: number): void {
    this.now += hours * HOUR;
    for (const each of this.kept) this.happen(each, { type: 'clock' });
  }

  take(step: Step): void {
    switch (step.type) {
      case 'propose':
        this.propose(step.offer, step.request, step.need);
        break;
      case 'event': {
        const kept = this.kept[step.proposal % Math.max(1, this.kept.length)];
        if (kept) this.happen(kept, step.event);
        break;
      }
      case 'wait':
        this.wait(step.hours);
        break;
      case 'state':
        this.changeState(step.kind, step.number, step.state, step.isHeard);
    }
    this.checkCaps();
  }

  checkCaps(): void {
    OFFERS.forEach(({ capacity, person }, offer) => {
      promise(this.taken(offer) <= capacity, 'an offer above its capacity');
      const open = this.openWhere((each) => this.personOf(each.offer) === person);
      promise(open <= MOST_OPEN, 'a helper with more than three open questions');
    });
    REQUESTS.forEach((_, request) => {
      const open = this.openWhere((each) => each.request === request);
      promise(open <= MOST_OPEN, 'a request with more than three open proposals');
    });
  }
}
