import type { ConsentWordingId } from '../../../shared/consent.mts';
import type { Outcome } from '../../../shared/states.mts';

/** What can happen to a combination. `party` is the place of who does it. */
export type CombinationEvent =
  | {
      type: 'yes';
      party: number;
      wording: ConsentWordingId;
      /** What was agreed to besides, that it may stand on the site; null when it was not. */
      publication: ConsentWordingId | null;
      versions: Readonly<Record<string, number>>;
    }
  | { type: 'no'; party: number; reason: string }
  | { type: 'later'; party: number }
  | { type: 'outcome'; party: number; outcome: Outcome }
  /** One of them leaves it. */
  | { type: 'take-back'; party: number }
  /** A coordinator ends it, or takes it off the site. */
  | { type: 'withdraw' }
  /** An offer or a request is not there any more. */
  | { type: 'listing-gone'; party: number }
  | { type: 'erased'; party: number }
  | { type: 'clock' };

/** Of each party, whether what they placed is there, with a consent that was not taken back. */
export type LiveParties = readonly boolean[];
