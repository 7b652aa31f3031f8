import type { Core } from '@strapi/strapi';
import {
  DESK_PAGE_SIZE,
  type Candidate,
  type ExpiringAnswer,
  type LoadAnswer,
  type MatchReason,
  type ProposalRow,
  type ProposalsAnswer,
  type ProposalsQuery,
  type RequestDetail,
  type RequestRow,
  type RequestsAnswer,
} from '../../../shared/desk-api.mts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListings, liveListings, openRequests } from '../persistence/listings.ts';
import type { KeptProposal } from '../persistence/proposal-row.ts';
import {
  exchangedOfRequests,
  listProposals,
  loadOfOffers,
  openOfRequests,
} from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import type { RankAnswer } from '../../../worker/protocol.mts';
import { cardOf, type CardNames } from '../rules/card-of.ts';
import { firstMessage } from '../rules/first-message.ts';
import { nextTurn } from '../rules/proposal-times.ts';
import { shownTags } from '../rules/shown-tags.ts';
import { pluginServices } from './plugin-services.ts';
import { isInScope, type Scope } from './work-areas.ts';

const DAY = 24 * 60 * 60 * 1000;
const EXPIRING_WITHIN = 30 * DAY;

const named = ({ id, code, shown }: KeptListing) => ({ id, code, title: shown?.title ?? '' });

/** What coordinators see. Nothing in it says who anybody is. */
const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function rowsOf(requests: readonly KeptListing[], names: CardNames): Promise<RequestRow[]> {
    const ids = requests.map(({ id }) => id);
    const open = await openOfRequests(db(), tables(), ids);
    const exchanged = await exchangedOfRequests(db(), tables(), ids);
    return requests.map((request) => ({
      ...named(request),
      area: request.areaId === null ? null : (names.areas.get(request.areaId) ?? null),
      since: request.from.toISOString(),
      neededBy: request.neededBy,
      until: request.until.toISOString(),
      state: request.state,
      openProposals: open.get(request.id) ?? 0,
      exchanged: exchanged.get(request.id) ?? 0,
    }));
  }

  async function candidatesOf(
    { ranked, leftOut }: RankAnswer,
    names: CardNames,
  ): Promise<{
    candidates: Candidate[];
    leftOut: RequestDetail['needs'][number]['leftOut'];
  }> {
    const ids = [...ranked, ...leftOut].map(({ id }) => id);
    const found = await findListings(db(), tables(), ids);
    const load = await loadOfOffers(db(), tables(), ids);
    const cardFor = (id: string) => {
      const offer = found.get(id);
      return offer ? cardOf(offer, names) : null;
    };
    return {
      candidates: ranked.flatMap(({ id, band, reasons }) => {
        const card = cardFor(id);
        if (card === null || band === null) return [];
        const capacity = found.get(id)?.capacity ?? 0;
        const told = reasons.map((reason): MatchReason =>
          reason.code === 'same-words' ? { ...reason, words: [...reason.words] } : reason,
        );
        return [{ id, card, band, reasons: told, open: load.get(id) ?? 0, capacity }];
      }),
      leftOut: leftOut.flatMap(({ id, band, exclusion }) => {
        const card = cardFor(id);
        return card === null ? [] : [{ id, card, band, reason: exclusion }];
      }),
    };
  }

  async function proposalRows(proposals: readonly KeptProposal[]): Promise<ProposalRow[]> {
    const ids = proposals.flatMap(({ offerId, requestId }) => [offerId, requestId]);
    const found = await findListings(db(), tables(), ids);
    return proposals.flatMap((proposal): ProposalRow[] => {
      const offer = found.get(proposal.offerId);
      const request = found.get(proposal.requestId);
      if (!offer || !request) return [];
      const { id, version, need, state, end, band, reason, proposedBy } = proposal;
      return [
        {
          id,
          version,
          offer: named(offer),
          request: named(request),
          need,
          state,
          end,
          since: proposal.since.toISOString(),
          dueAt: nextTurn(proposal)?.at.toISOString() ?? null,
          band,
          reason,
          outcome: proposal.outcomes,
          proposedBy,
        },
      ];
    });
  }

  return {
    async requests(page: number, scope: Scope): Promise<RequestsAnswer> {
      const asked = { page, size: DESK_PAGE_SIZE, areas: scope };
      const { requests, total } = await openRequests(db(), tables(), asked);
      const names = await pluginServices(strapi).cards.names();
      return { rows: await rowsOf(requests, names), total };
    },

    /** A request, with who could help with each of its needs. */
    async request(id: string, scope: Scope): Promise<RequestDetail | null> {
      const { cards, listings, network, ranking } = pluginServices(strapi);
      const request = await listings.find(id);
      if (request?.kind !== 'request' || !isInScope(request.areaId, scope)) return null;
      const names = await cards.names();
      const card = cardOf(request, names);
      const [row] = await rowsOf([request], names);
      if (!card || !row) return null;
      const needs: RequestDetail['needs'] = [];
      for (const [index, { text, tags, ownWords }] of request.needs.entries()) {
        const ranked = await ranking.offersFor(request, index);
        const labels = shownTags(tags, names.tags).map(({ label }) => label);
        const found = await candidatesOf(ranked, names);
        needs.push({ text, tags: [...labels, ...ownWords], ...found });
      }
      return { ...row, card, needs, message: firstMessage(await network.name()) };
    },

    async proposals(query: ProposalsQuery, scope: Scope): Promise<ProposalsAnswer> {
      const { proposals, total } = await listProposals(db(), tables(), { ...query, areas: scope });
      return { rows: await proposalRows(proposals), total };
    },

    async proposal(proposal: KeptProposal): Promise<ProposalRow | null> {
      return (await proposalRows([proposal]))[0] ?? null;
    },

    /** Offers with something going on, those with most first. */
    async load(scope: Scope): Promise<LoadAnswer> {
      const load = await loadOfOffers(db(), tables());
      const found = await findListings(db(), tables(), [...load.keys()]);
      const seen = [...found.values()].filter(({ areaId }) => isInScope(areaId, scope));
      const rows = seen.map((offer) => ({
        ...named(offer),
        open: load.get(offer.id) ?? 0,
        capacity: offer.capacity,
      }));
      return {
        rows: rows.sort((a, b) => b.open - a.open || a.code.localeCompare(b.code, 'nl')),
      };
    },

    /** What ends soon, the first first. */
    async expiring(scope: Scope, now = new Date()): Promise<ExpiringAnswer> {
      const until = new Date(now.getTime() + EXPIRING_WITHIN);
      const offers = await liveListings(db(), tables(), 'offer', until);
      const requests = await liveListings(db(), tables(), 'request', until);
      const rows = [...offers, ...requests]
        .filter(({ areaId }) => isInScope(areaId, scope))
        .sort((a, b) => a.until.getTime() - b.until.getTime());
      return {
        rows: rows.map((listing) => ({
          ...named(listing),
          kind: listing.kind,
          until: listing.until.toISOString(),
        })),
      };
    },
  };
};

export default desk;
export type Desk = ReturnType<typeof desk>;
