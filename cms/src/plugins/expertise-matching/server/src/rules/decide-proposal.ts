/**
 * What may become of a proposal, the whole of it: contact details are exchanged in one place below, and
 * only when both have said yes and what both placed is still there. The rest of the plugin reads, asks
 * here, and writes down what was decided.
 */
import { sides, type ProposalEnd, type Side } from '../../../shared/states.mts';
import type {
  Accepted,
  HistoryCode,
  ProposalDecision,
  ProposalLetter,
} from './proposal-decision.ts';
import type { LiveConsents, ProposalEvent } from './proposal-event.ts';
import { nextTurn } from './proposal-times.ts';
import { isOpenProposal, type Consent, type Proposal } from './proposal.ts';

const REFUSED = { kind: 'refused', reason: 'not-in-this-state' } as const;
const NOTHING = { kind: 'nothing' } as const;

const other = (side: Side): Side => (side === 'helper' ? 'requester' : 'helper');

const accepted = (
  proposal: Proposal,
  event: HistoryCode,
  letters: readonly ProposalLetter[],
  { closesLinks }: { closesLinks: boolean },
): Accepted => ({ kind: 'accepted', proposal, event, letters, closesLinks });

/** Those who have heard of it hear that it ended. */
const heardOf = ({ state }: Proposal): readonly Side[] =>
  state === 'asked-requester' || state === 'exchanged' ? sides : ['helper'];

const ended = (
  proposal: Proposal,
  {
    end,
    event,
    told,
    now,
  }: { end: ProposalEnd; event: HistoryCode; told: readonly Side[]; now: Date },
): Accepted =>
  accepted(
    { ...proposal, state: 'ended', end, since: now },
    event,
    told.map((to) => ({ to, letter: 'ended' })),
    { closesLinks: true },
  );

/** Decides what an event makes of a proposal, or why it cannot be. */
export function decideProposal(
  event: ProposalEvent,
  proposal: Proposal,
  { now, live }: { now: Date; live: LiveConsents },
): ProposalDecision {
  switch (event.type) {
    case 'yes': {
      const { wording, offerVersion, requestVersion } = event;
      return sayYes(event.side, proposal, { wording, offerVersion, requestVersion, at: now }, live);
    }
    case 'no':
      return sayNo(event.side, proposal, now);
    case 'later':
      return sayLater(proposal, now);
    case 'outcome': {
      if (proposal.state !== 'exchanged') return REFUSED;
      const outcomes = { ...proposal.outcomes, [event.side]: event.outcome };
      const next = { ...proposal, outcomes };
      const isDone = sides.every((side) => outcomes[side] !== null);
      return isDone
        ? ended(next, { end: 'done', event: 'told-outcome', told: [], now })
        : accepted(next, 'told-outcome', [], { closesLinks: false });
    }
    case 'take-back': {
      const mayTakeBack = event.side === 'helper' || proposal.state === 'asked-requester';
      if (!isOpenProposal(proposal) || !mayTakeBack) return REFUSED;
      const told = heardOf(proposal).filter((side) => side !== event.side);
      return ended(proposal, { end: 'withdrawn', event: 'withdrawn', told, now });
    }
    case 'withdraw':
      if (!isOpenProposal(proposal)) return REFUSED;
      return ended(proposal, {
        end: 'withdrawn',
        event: 'withdrawn',
        told: heardOf(proposal),
        now,
      });
    case 'listing-gone':
      if (!isOpenProposal(proposal)) return NOTHING;
      return ended(proposal, {
        end: 'listing-gone',
        event: 'listing-gone',
        told: heardOf(proposal).filter((side) => side !== event.side),
        now,
      });
    case 'erased':
      if (proposal.state === 'ended') return NOTHING;
      return ended(proposal, {
        end: 'listing-gone',
        event: 'erased',
        told: isOpenProposal(proposal)
          ? heardOf(proposal).filter((side) => side !== event.side)
          : [],
        now,
      });
    case 'clock':
      return onTime(proposal, now);
  }
}

function sayYes(
  side: Side,
  proposal: Proposal,
  consent: Consent,
  live: LiveConsents,
): ProposalDecision {
  const now = consent.at;
  const isAsked = proposal.state === (side === 'helper' ? 'asked-helper' : 'asked-requester');
  if (!isAsked) return REFUSED;
  const gone = sides.find((each) => !live[each]);
  if (gone !== undefined) {
    return ended(proposal, {
      end: 'listing-gone',
      event: 'listing-gone',
      told: heardOf(proposal),
      now,
    });
  }
  const consents = { ...proposal.consents, [side]: consent };
  if (side === 'helper') {
    return accepted(
      { ...proposal, state: 'asked-requester', since: now, remindedAt: null, consents },
      'said-yes',
      [{ to: 'requester', letter: 'confirm', turn: 'first' }],
      { closesLinks: true },
    );
  }
  // A requester is only asked after the yes of the helper, but the exchange does not lean on that.
  if (consents.helper === null) return REFUSED;
  return accepted(
    { ...proposal, state: 'exchanged', since: now, remindedAt: null, exchangedAt: now, consents },
    'exchanged',
    sides.map((to) => ({ to, letter: 'exchanged' })),
    { closesLinks: true },
  );
}

function sayNo(side: Side, proposal: Proposal, now: Date): ProposalDecision {
  const isAsked = proposal.state === (side === 'helper' ? 'asked-helper' : 'asked-requester');
  if (!isAsked) return REFUSED;
  const end = side === 'helper' ? 'declined-by-helper' : 'declined-by-requester';
  const told = heardOf(proposal).filter((each) => each === other(side));
  return ended(proposal, { end, event: 'said-no', told, now });
}

function sayLater(proposal: Proposal, now: Date): ProposalDecision {
  if (proposal.state !== 'asked-helper') return REFUSED;
  // Nobody is kept waiting twice.
  if (proposal.wasLater) {
    return ended(proposal, { end: 'declined-by-helper', event: 'said-later', told: [], now });
  }
  return accepted(
    { ...proposal, state: 'later', since: now, remindedAt: null, wasLater: true },
    'said-later',
    [],
    { closesLinks: true },
  );
}

function onTime(proposal: Proposal, now: Date): ProposalDecision {
  const next = nextTurn(proposal);
  if (next === null || now < next.at) return NOTHING;
  const reminded = { ...proposal, remindedAt: now };
  const silent = sides.filter((side) => proposal.outcomes[side] === null);
  switch (next.turn) {
    case 'remind':
      return accepted(
        reminded,
        'reminded',
        proposal.state === 'asked-helper'
          ? [{ to: 'helper', letter: 'ask', turn: 'reminder' }]
          : [{ to: 'requester', letter: 'confirm', turn: 'reminder' }],
        { closesLinks: false },
      );
    case 'expire':
      return ended(proposal, { end: 'expired', event: 'expired', told: heardOf(proposal), now });
    case 'ask-again':
      return accepted(
        { ...proposal, state: 'asked-helper', since: now, remindedAt: null },
        'asked-again',
        [{ to: 'helper', letter: 'ask', turn: 'again' }],
        { closesLinks: true },
      );
    case 'ask-outcome':
      return accepted(
        { ...proposal, outcomeAskedAt: now, remindedAt: null },
        'asked-outcome',
        silent.map((to) => ({ to, letter: 'outcome', turn: 'first' })),
        { closesLinks: false },
      );
    case 'remind-outcome':
      return accepted(
        reminded,
        'reminded',
        silent.map((to) => ({ to, letter: 'outcome', turn: 'reminder' })),
        { closesLinks: false },
      );
    case 'close':
      return ended(proposal, { end: 'done', event: 'closed', told: [], now });
  }
}
