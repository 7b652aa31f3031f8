import { z } from 'zod';
import { consentWordings, type ConsentWordingId } from '../../../shared/consent.mts';
import {
  matchBands,
  outcomes,
  proposalEnds,
  proposalStates,
  type MatchBand,
} from '../../../shared/states.mts';
import { nextTurn } from '../rules/proposal-times.ts';
import type { Consent, Proposal } from '../rules/proposal.ts';
import { count, json, moment, yesOrNo } from './column.ts';

/** A proposal with what the rules need not know of it. */
export interface KeptProposal extends Proposal {
  id: string;
  version: number;
  offerId: string;
  requestId: string;
  need: number;
  band: MatchBand | null;
  message: string;
  reason: string;
  proposedBy: string;
  createdAt: Date;
}

const consent = json(
  z
    .object({
      wording: z.enum(Object.keys(consentWordings) as [ConsentWordingId, ...ConsentWordingId[]]),
      offerVersion: count,
      requestVersion: count,
      at: moment,
    })
    .nullable(),
);

const row = z.object({
  document_id: z.string(),
  offer_id: z.string(),
  request_id: z.string(),
  need: count,
  state: z.enum(proposalStates),
  ended_as: z.enum(proposalEnds).nullable(),
  since: moment,
  reminded_at: moment.nullable(),
  was_later: yesOrNo,
  helper_consent: consent,
  requester_consent: consent,
  exchanged_at: moment.nullable(),
  outcome_asked_at: moment.nullable(),
  helper_outcome: z.enum(outcomes).nullable(),
  requester_outcome: z.enum(outcomes).nullable(),
  band: z.enum(matchBands).nullable(),
  message: z.string(),
  reason: z.string(),
  proposed_by: z.string(),
  version: count,
  created_at: moment,
});

/** @throws when a row is not what this plugin wrote */
export function proposalFromRow(found: unknown): KeptProposal {
  const it = row.parse(found);
  return {
    id: it.document_id,
    version: it.version,
    offerId: it.offer_id,
    requestId: it.request_id,
    need: it.need,
    state: it.state,
    end: it.ended_as,
    since: it.since,
    remindedAt: it.reminded_at,
    wasLater: it.was_later,
    consents: { helper: it.helper_consent, requester: it.requester_consent },
    exchangedAt: it.exchanged_at,
    outcomeAskedAt: it.outcome_asked_at,
    outcomes: { helper: it.helper_outcome, requester: it.requester_outcome },
    band: it.band,
    message: it.message,
    reason: it.reason,
    proposedBy: it.proposed_by,
    createdAt: it.created_at,
  };
}

const consentColumn = (given: Consent | null) => (given === null ? null : JSON.stringify(given));

/** What of a row follows from the proposal: all that a decision can change. */
export const columnsOf = (proposal: Proposal) => ({
  state: proposal.state,
  ended_as: proposal.end,
  since: proposal.since,
  reminded_at: proposal.remindedAt,
  was_later: proposal.wasLater,
  helper_consent: consentColumn(proposal.consents.helper),
  requester_consent: consentColumn(proposal.consents.requester),
  exchanged_at: proposal.exchangedAt,
  outcome_asked_at: proposal.outcomeAskedAt,
  helper_outcome: proposal.outcomes.helper,
  requester_outcome: proposal.outcomes.requester,
  due_at: nextTurn(proposal)?.at ?? null,
});
