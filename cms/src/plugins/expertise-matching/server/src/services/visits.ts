import type { Core } from '@strapi/strapi';
import type { MatchingRefusal } from '../../../shared/desk/refusals.mts';
import { consentText, currentConsent } from '../../../shared/consent.mts';
import type {
  AskedProposal,
  ListingCommandBody,
  OwnListing,
  ProposalAnswer,
} from '../../../shared/site-api.mts';
import { sides, type Side } from '../../../shared/states.mts';
import { proposalLinks } from '../constants.ts';
import { findListings } from '../persistence/listings.ts';
import type { KeptProposal } from '../persistence/proposal-row.ts';
import { proposalsOf } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { answerEvent, questionFor } from '../rules/proposal-question.ts';
import { cardOf } from '../rules/card-of.ts';
import { allowedListingCommands } from '../rules/listing.ts';
import { answerableUntil } from '../rules/proposal-times.ts';
import { isOpenProposal } from '../rules/proposal.ts';
import { managedListing } from './managed-listing.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';
import type { GivenEvent, ProposalOutcome } from './proposals.ts';

const UNKNOWN = { kind: 'unknown' } as const;

interface Opened {
  side: Side;
  proposal: KeptProposal;
}

/** What somebody with a link from a letter may see and do. Looking changes nothing. */
const visits = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function open(token: string): Promise<Opened | null> {
    if (token === '') return null;
    for (const side of sides) {
      const found = await postServices(strapi).links.find(proposalLinks[side].purpose, token);
      if (found.kind === 'refused') continue;
      const proposal = await pluginServices(strapi).proposals.find(found.subject);
      return proposal && { side, proposal };
    }
    return null;
  }

  return {
    /** What a link asks. */
    async asked(token: string): Promise<AskedProposal | null> {
      const opened = await open(token);
      const asks = opened && questionFor(opened.proposal, opened.side);
      if (!asks) return null;
      const { proposal, side } = opened;
      const { cards, network } = pluginServices(strapi);
      const ids = [proposal.offerId, proposal.requestId];
      const found = await findListings(db(), tables(), ids);
      const names = await cards.names();
      const offer = found.get(proposal.offerId);
      const request = found.get(proposal.requestId);
      const offerCard = offer ? cardOf(offer, names) : null;
      const requestCard = request ? cardOf(request, names, proposal.need) : null;
      if (!offerCard || !requestCard) return null;
      const id = currentConsent[side];
      return {
        side,
        asks,
        state: proposal.state,
        other: side === 'helper' ? requestCard : offerCard,
        own: side === 'helper' ? offerCard : requestCard,
        message: side === 'helper' ? proposal.message : '',
        consent: asks === 'outcome' ? null : { id, text: consentText(id, await network.name()) },
        canWait: asks === 'help' && !proposal.wasLater,
        until: answerableUntil(proposal).toISOString(),
      };
    },

    /** Carries out an answer; the link is used up with it, in one transaction. */
    async answer(token: string, given: ProposalAnswer): Promise<ProposalOutcome | 'wrong-answer'> {
      const opened = await open(token);
      if (!opened) return UNKNOWN;
      const { side, proposal } = opened;
      const event = answerEvent(given, proposal, side);
      if (event === null) return 'wrong-answer';
      return pluginServices(strapi).proposals.happen(proposal.id, event, {
        actor: side,
        ...(given.answer === 'no' && side === 'helper' ? { reason: given.reason } : {}),
        async onAccepted() {
          const link = await postServices(strapi).links.use(proposalLinks[side].purpose, token);
          return link.kind === 'valid';
        },
      });
    },

    /** The own offer or request. */
    async listing(token: string): Promise<OwnListing | null> {
      const listing = await managedListing(strapi, token);
      if (!listing) return null;
      const names = await pluginServices(strapi).cards.names();
      const card = cardOf(listing, names);
      if (!card) return null;
      const side: Side = listing.kind === 'offer' ? 'helper' : 'requester';
      const heardOf = (await proposalsOf(db(), tables(), listing.id)).filter(
        ({ consents, proposedBy }) =>
          side === 'helper' || consents.helper !== null || proposedBy === '',
      );
      const others = await findListings(
        db(),
        tables(),
        heardOf.map(({ offerId, requestId }) => (side === 'helper' ? requestId : offerId)),
      );
      return {
        card,
        state: listing.state,
        until: listing.until.toISOString(),
        commands: [...allowedListingCommands(listing)],
        combinations: await pluginServices(strapi).combinationVisits.of(listing.id),
        proposals: heardOf.map((proposal) => {
          const { id: proposalId, state, since, need, offerId, requestId } = proposal;
          const other = others.get(side === 'helper' ? requestId : offerId);
          return {
            id: proposalId,
            other: other ? cardOf(other, names, side === 'helper' ? need : undefined) : null,
            state,
            since: since.toISOString(),
            canWithdraw: isOpenProposal(proposal),
          };
        }),
      };
    },

    /** Carries out what somebody wants with the own offer or request. */
    async command(
      token: string,
      body: ListingCommandBody,
    ): Promise<'done' | 'unknown' | MatchingRefusal> {
      const { listings, proposals, requesters } = pluginServices(strapi);
      const listing = await managedListing(strapi, token);
      if (!listing) return 'unknown';
      if (body.command === 'propose') return requesters.propose(listing, body);
      if (body.command === 'withdraw-combination') {
        return pluginServices(strapi).combinationVisits.withdraw(listing.id, body.combination);
      }
      if (body.command !== 'withdraw-proposal') return listings.command(listing.id, body.command);
      const proposal = await proposals.find(body.proposal);
      const isOwn = proposal?.offerId === listing.id || proposal?.requestId === listing.id;
      if (!proposal || !isOwn) return 'unknown';
      const side: Side = listing.kind === 'offer' ? 'helper' : 'requester';
      // Who asked for it takes the question itself back, as a coordinator does.
      const isOwnQuestion = side === 'requester' && proposal.consents.helper === null;
      const event: GivenEvent =
        isOwnQuestion && proposal.proposedBy === ''
          ? { type: 'withdraw' }
          : { type: 'take-back', side };
      const { kind } = await proposals.happen(proposal.id, event, { actor: side });
      return kind === 'refused' ? 'not-in-this-state' : kind;
    },
  };
};

export default visits;
export type Visits = ReturnType<typeof visits>;
