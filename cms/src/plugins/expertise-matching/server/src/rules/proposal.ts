import type { Outcome, ProposalEnd, ProposalState, Side } from '../../../shared/states.mts';
import type { ConsentWordingId } from '../../../shared/consent.mts';

/** What somebody agreed to, and when. The versions are those of the texts that were shown. */
export interface Consent {
  wording: ConsentWordingId;
  offerVersion: number;
  requestVersion: number;
  at: Date;
}

/** One introduction of a helper to a requester, as far as decisions need to know it. */
export interface Proposal {
  state: ProposalState;
  end: ProposalEnd | null;
  /** When it came in this state. */
  since: Date;
  /** When this state's reminder went. */
  remindedAt: Date | null;
  /** Whether the helper has said `later` before. */
  wasLater: boolean;
  consents: Readonly<Record<Side, Consent | null>>;
  exchangedAt: Date | null;
  /** When both were asked what came of it. */
  outcomeAskedAt: Date | null;
  outcomes: Readonly<Record<Side, Outcome | null>>;
}

export const newProposal = (now: Date): Proposal => ({
  state: 'asked-helper',
  end: null,
  since: now,
  remindedAt: null,
  wasLater: false,
  consents: { helper: null, requester: null },
  exchangedAt: null,
  outcomeAskedAt: null,
  outcomes: { helper: null, requester: null },
});

const openStates: readonly ProposalState[] = ['asked-helper', 'later', 'asked-requester'];

/** Whether it still waits for a yes. */
export const isOpenProposal = ({ state }: Pick<Proposal, 'state'>): boolean =>
  openStates.includes(state);
