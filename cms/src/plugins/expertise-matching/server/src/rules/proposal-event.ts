import type { ConsentWordingId } from '../../../shared/consent.mts';
import type { Outcome, Side } from '../../../shared/states.mts';

/** What can happen to a proposal. */
export type ProposalEvent =
  | {
      type: 'yes';
      side: Side;
      wording: ConsentWordingId;
      offerVersion: number;
      requestVersion: number;
    }
  | { type: 'no'; side: Side }
  | { type: 'later' }
  | { type: 'outcome'; side: Side; outcome: Outcome }
  /** One of both takes it back. */
  | { type: 'take-back'; side: Side }
  /** A coordinator takes it back. */
  | { type: 'withdraw' }
  /** An offer or a request is not there any more. */
  | { type: 'listing-gone'; side: Side }
  | { type: 'erased'; side: Side }
  | { type: 'clock' };

/** Whether each side can still be introduced: what they placed is there, with a consent that was not taken back. */
export type LiveConsents = Readonly<Record<Side, boolean>>;
