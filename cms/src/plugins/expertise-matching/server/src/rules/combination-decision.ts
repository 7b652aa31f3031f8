import type { Combination } from './combination.ts';

/** A letter that goes with a decision; `to` is the place of a party. What it says is for who writes it. */
export type CombinationLetter =
  | { to: number; letter: 'ask'; turn: 'first' | 'reminder' | 'again' }
  | { to: number; letter: 'agreed' }
  | { to: number; letter: 'outcome'; turn: 'first' | 'reminder' }
  | { to: number; letter: 'ended' };

/** What the history keeps. */
export type CombinationHistoryCode =
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
  | 'taken-off-site'
  | 'listing-gone'
  | 'erased'
  | 'expired'
  | 'closed';

export interface AcceptedCombination {
  kind: 'accepted';
  combination: Combination;
  letters: readonly CombinationLetter[];
  event: CombinationHistoryCode;
  /** Places of parties whose links in earlier letters open nothing any more. */
  closesLinksOf: readonly number[];
}

export type CombinationDecision =
  | AcceptedCombination
  | { kind: 'refused'; reason: 'not-in-this-state' }
  /** The clock has nothing to do yet. */
  | { kind: 'nothing' };
