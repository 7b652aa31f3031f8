import type { MatchingRefusal } from '../../../shared/desk/refusals.mts';
import type { ListingState } from '../../../shared/states.mts';

/** More at once is a burden to a helper, and keeps a requester waiting for too many. */
export const MOST_OPEN = 3;

/** What decides whether a helper may be asked for a need. Read while rows are locked, so that it stays true. */
export interface ProposingFacts {
  request: {
    state: ListingState;
    until: Date;
    needs: number;
    openProposals: number;
    person: string;
  };
  offer: {
    state: ListingState;
    until: Date;
    capacity: number;
    /** Open proposals of this offer, and exchanged ones that have not ended. */
    taken: number;
    person: string;
  };
  /** Open proposals of all offers of this helper together. */
  openForHelper: number;
  /** Whether this offer was proposed for this need before, and how that stands or ended. */
  wasAsked: boolean;
}

/** Why a helper may not be asked for a need, or null. */
export function mayNotPropose(
  { request, offer, openForHelper, wasAsked }: ProposingFacts,
  need: number,
  now: Date,
): MatchingRefusal | null {
  if (request.state !== 'open' || now >= request.until) return 'request-not-open';
  if (offer.state !== 'open' || now >= offer.until) return 'offer-not-open';
  if (need >= request.needs) return 'no-such-need';
  if (offer.person === request.person) return 'own-offer';
  if (wasAsked) return 'asked-before';
  if (request.openProposals >= MOST_OPEN) return 'request-has-three';
  if (openForHelper >= MOST_OPEN) return 'helper-has-three';
  if (offer.taken >= offer.capacity) return 'offer-is-full';
  return null;
}
