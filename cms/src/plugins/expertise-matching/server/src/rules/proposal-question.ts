import { currentConsent } from '../../../shared/consent.mts';
import type { proposalQuestions, ProposalAnswer } from '../../../shared/site-api.mts';
import type { Side } from '../../../shared/states.mts';
import type { Proposal } from './proposal.ts';
import type { ProposalEvent } from './proposal-event.ts';

type Asks = (typeof proposalQuestions)[number];

/** What a side is asked now, or null when it is not its turn. */
export function questionFor(
  { state, outcomes, outcomeAskedAt }: Proposal,
  side: Side,
): Asks | null {
  if (state === 'asked-helper' && side === 'helper') return 'help';
  if (state === 'asked-requester' && side === 'requester') return 'meet';
  const isOutcomeAsked = state === 'exchanged' && outcomeAskedAt !== null;
  return isOutcomeAsked && outcomes[side] === null ? 'outcome' : null;
}

/** What an answer means, or null when it answers another question than the one that is asked. */
export function answerEvent(
  given: ProposalAnswer,
  proposal: Proposal,
  side: Side,
):
  | Exclude<ProposalEvent, { type: 'yes' }>
  | Pick<Extract<ProposalEvent, { type: 'yes' }>, 'type' | 'side' | 'wording'>
  | null {
  const asks = questionFor(proposal, side);
  if (asks === null) return null;
  if (given.answer === 'outcome') {
    return asks === 'outcome' ? { type: 'outcome', side, outcome: given.outcome } : null;
  }
  if (asks === 'outcome') return null;
  switch (given.answer) {
    case 'yes':
      // Who says yes agrees to the words that are shown now, and to no others.
      return given.consent === currentConsent[side]
        ? { type: 'yes', side, wording: given.consent }
        : null;
    case 'no':
      return { type: 'no', side };
    case 'later':
      return asks === 'help' ? { type: 'later' } : null;
  }
}
