import type { Side } from '../../../shared/states.mts';
import type { Proposal } from './proposal.ts';

/** A letter that goes with a decision. Whom it names and what it links to is for who writes it. */
export type ProposalLetter =
  | { to: 'helper'; letter: 'ask'; turn: 'first' | 'reminder' | 'again' }
  | { to: 'requester'; letter: 'confirm'; turn: 'first' | 'reminder' }
  | { to: Side; letter: 'exchanged' }
  | { to: Side; letter: 'outcome'; turn: 'first' | 'reminder' }
  | { to: Side; letter: 'ended' };

/** What the history keeps. */
export type HistoryCode =
  | 'proposed'
  | 'reminded'
  | 'asked-again'
  | 'said-yes'
  | 'said-no'
  | 'said-later'
  | 'exchanged'
  | 'asked-outcome'
  | 'told-outcome'
  | 'withdrawn'
  | 'listing-gone'
  | 'erased'
  | 'expired'
  | 'closed';

export interface Accepted {
  kind: 'accepted';
  proposal: Proposal;
  letters: readonly ProposalLetter[];
  event: HistoryCode;
  /** Links in earlier letters open nothing any more. */
  closesLinks: boolean;
}

export type ProposalDecision =
  | Accepted
  | { kind: 'refused'; reason: 'not-in-this-state' }
  /** The clock has nothing to do yet. */
  | { kind: 'nothing' };
