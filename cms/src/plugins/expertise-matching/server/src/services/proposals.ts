import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NewProposal } from '../../../shared/desk/proposals.mts';
import type { MatchingRefusal } from '../../../shared/desk/refusals.mts';
import type { MatchBand } from '../../../shared/states.mts';
import { addToHistory, type NewEvent } from '../persistence/history.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { lockForAsking, lockListings } from '../persistence/listing-locks.ts';
import { findListings } from '../persistence/listings.ts';
import type { KeptProposal } from '../persistence/proposal-row.ts';
import {
  findProposal,
  insertProposal,
  proposalsOf,
  saveProposal,
} from '../persistence/proposals.ts';
import { readProposingFacts } from '../persistence/proposing-facts.ts';
import { tablesOf } from '../persistence/tables.ts';
import { decideProposal } from '../rules/decide-proposal.ts';
import { isLive } from '../rules/listing.ts';
import { mayNotPropose } from '../rules/may-propose.ts';
import type { LiveConsents, ProposalEvent } from '../rules/proposal-event.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { sendProposalLetters, type Pair } from './letter-writer.ts';
import { postServices } from './post-services.ts';

export type ProposalOutcome =
  | { kind: 'done'; proposal: KeptProposal }
  | { kind: 'refused'; reason: MatchingRefusal }
  | { kind: 'unknown' };

/** Who does it, and what goes with it. */
interface Around {
  actor: NewEvent['actor'];
  staffId?: string;
  /** The one that the decision was made on; any will do without. */
  version?: number;
  /** Why a helper says no. */
  reason?: string;
  /** In the transaction, once the event is accepted; a refusal leaves everything as it is. */
  onAccepted?: () => Promise<boolean>;
  /** What is told of the past: nobody is written to. */
  isExample?: boolean;
}

/** Who asks a helper: a coordinator, or who placed the request. */
export type Proposer = { actor: 'coordinator'; staffId: string } | { actor: 'requester' };

/** By whom a proposal is made, and how well the offer fits. */
interface Proposing {
  by: Proposer;
  band: MatchBand | null;
  /** Of an example, when it was made; nobody is written to. */
  exampleAt?: Date;
}

/** Events as they come in; what was read of both sides is added here. */
export type GivenEvent =
  | Exclude<ProposalEvent, { type: 'yes' }>
  | Pick<Extract<ProposalEvent, { type: 'yes' }>, 'type' | 'side' | 'wording'>;

const UNKNOWN = { kind: 'unknown' } as const;
const refused = (reason: MatchingRefusal) => ({ kind: 'refused', reason }) as const;

/** Proposals: made, answered and ended, each change in one transaction in which both sides are locked. */
const proposals = ({ strapi }: { strapi: Core.Strapi }) => {
  const tables = () => tablesOf(strapi);

  const liveConsents = ({ offer, request }: Pair, now: Date): LiveConsents => {
    const holds = (listing: KeptListing) =>
      isLive(listing) && listing.contact !== null && now < listing.until;
    return { helper: holds(offer), requester: holds(request) };
  };

  /** Decides on a proposal of which both sides are locked, and writes it down. */
  async function decide(
    trx: Knex,
    before: KeptProposal,
    given: GivenEvent,
    { pair, now, around }: { pair: Pair; now: Date; around: Around },
  ): Promise<ProposalOutcome> {
    const { offer, request } = pair;
    const event: ProposalEvent =
      given.type === 'yes'
        ? { ...given, offerVersion: offer.version, requestVersion: request.version }
        : given;
    const decision = decideProposal(event, before, { now, live: liveConsents(pair, now) });
    if (decision.kind === 'refused') return decision;
    if (decision.kind === 'nothing') return { kind: 'done', proposal: before };
    if (around.onAccepted && !(await around.onAccepted())) return refused('changed-meanwhile');
    await saveProposal(trx, tables(), before, decision.proposal, around.reason);
    await addToHistory(trx, tables(), {
      proposalId: before.id,
      actor: around.actor,
      staffId: around.staffId ?? null,
      event: decision.event,
      at: now,
    });
    if (decision.closesLinks) await postServices(strapi).links.revoke([before.id]);
    const after = await findProposal(trx, tables(), before.id);
    if (!after) throw new Error('A proposal was lost while it was changed');
    if (!around.isExample) await sendProposalLetters(strapi, decision.letters, after, pair);
    return { kind: 'done', proposal: after };
  }

  return {
    find: (id: string): Promise<KeptProposal | null> =>
      findProposal(strapi.db.connection, tables(), id),

    /** Proposes an offer for a need, if both have room for it at this moment. */
    async propose(
      { offer: offerId, request: requestId, need, message }: NewProposal,
      { by, band, exampleAt }: Proposing,
    ): Promise<ProposalOutcome> {
      return inTransaction(strapi, async ({ trx }): Promise<ProposalOutcome> => {
        const locked = await lockForAsking(trx, tables(), {
          offers: [offerId],
          requests: [requestId],
        });
        const offer = locked.named(offerId, 'offer');
        const request = locked.named(requestId, 'request');
        if (!offer || !request) return UNKNOWN;
        const now = exampleAt ?? new Date();
        const ofHelper = locked.offersOf(offer.personKey);
        const both = { offer, request, need, ofHelper };
        const facts = await readProposingFacts(trx, tables(), both);
        const reason = mayNotPropose(facts, need, now);
        if (reason !== null) return refused(reason);
        const staffId = by.actor === 'coordinator' ? by.staffId : null;
        const row = { offerId, requestId, need, band, message, proposedBy: staffId ?? '' };
        const made = await insertProposal(trx, tables(), row, now);
        await addToHistory(trx, tables(), {
          proposalId: made.id,
          actor: by.actor,
          staffId,
          event: 'proposed',
          at: now,
        });
        if (exampleAt) return { kind: 'done', proposal: made };
        const first = { to: 'helper', letter: 'ask', turn: 'first' } as const;
        await sendProposalLetters(strapi, [first], made, { offer, request });
        return { kind: 'done', proposal: made };
      });
    },

    /** Something happens to a proposal. */
    async happen(
      id: string,
      event: GivenEvent,
      around: Around,
      now = new Date(),
    ): Promise<ProposalOutcome> {
      return inTransaction(strapi, async ({ trx }): Promise<ProposalOutcome> => {
        const seen = await findProposal(trx, tables(), id);
        if (!seen) return UNKNOWN;
        const found = await lockListings(trx, tables(), [seen.offerId, seen.requestId]);
        const offer = found.get(seen.offerId);
        const request = found.get(seen.requestId);
        // Read again: whoever held the lock may have changed it.
        const before = await findProposal(trx, tables(), id);
        if (!offer || !request || !before) return UNKNOWN;
        if (around.version !== undefined && around.version !== before.version) {
          return refused('changed-meanwhile');
        }
        return decide(trx, before, event, { pair: { offer, request }, now, around });
      });
    },

    /** Ends what was going on with an offer or a request that is not there any more. The caller holds the locks. */
    async listingGone(
      trx: Knex,
      listing: KeptListing,
      type: 'listing-gone' | 'erased',
    ): Promise<void> {
      const side = listing.kind === 'offer' ? 'helper' : 'requester';
      for (const proposal of await proposalsOf(trx, tables(), listing.id)) {
        if (proposal.state === 'ended') continue;
        const otherId = side === 'helper' ? proposal.requestId : proposal.offerId;
        const other = (await findListings(trx, tables(), [otherId])).get(otherId);
        if (!other) continue;
        const pair =
          side === 'helper'
            ? { offer: listing, request: other }
            : { offer: other, request: listing };
        const around: Around = { actor: side };
        await decide(trx, proposal, { type, side }, { pair, now: new Date(), around });
      }
    },
  };
};

export default proposals;
export type Proposals = ReturnType<typeof proposals>;
