import type { Core } from '@strapi/strapi';
import type {
  ProposalRow,
  ProposalsAnswer,
  ProposalsQuery,
} from '../../../shared/desk/proposals.mts';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { historyOf } from '../persistence/history.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListings } from '../persistence/listings.ts';
import type { KeptProposal } from '../persistence/proposal-row.ts';
import { listProposals } from '../persistence/proposal-list.ts';
import { tablesOf } from '../persistence/tables.ts';
import { configOf } from '../plugin-config.ts';
import { cardOf, type CardNames } from '../rules/card-of.ts';
import { dutchDate } from '../rules/dutch-date.ts';
import { isOpenProposal, newProposal } from '../rules/proposal.ts';
import { answerableUntil, nextTurn } from '../rules/proposal-times.ts';
import { siteLinks } from '../site-links.ts';
import { pluginServices } from './plugin-services.ts';
import { postServices } from './post-services.ts';
import type { Scope } from './work-areas.ts';

/** Where the message of the coordinator goes in a mail that is shown beforehand; nobody types it. */
const MESSAGE = '\u{F8FF}';
/** Stands for what each mail has for one person only. */
const OWN = { name: '[naam]', token: 'eigen-link' } as const;

const named = ({ id, code, shown }: KeptListing) => ({ id, code, title: shown?.title ?? '' });

/** Proposals as coordinators see them. Nothing in it says who anybody is, except of the staff. */
const proposalDesk = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function rowsOf(proposals: readonly KeptProposal[]): Promise<ProposalRow[]> {
    const ids = proposals.flatMap(({ offerId, requestId }) => [offerId, requestId]);
    const found = await findListings(db(), tables(), ids);
    const nameOf = await pluginServices(strapi).staff.named(
      proposals.map(({ proposedBy }) => proposedBy),
    );
    return proposals.flatMap((proposal): ProposalRow[] => {
      const offer = found.get(proposal.offerId);
      const request = found.get(proposal.requestId);
      if (!offer || !request) return [];
      const { id, version, need, state, end, band, reason, proposedBy } = proposal;
      const next = nextTurn(proposal);
      const isAsked = isOpenProposal(proposal) && state !== 'later';
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
          createdAt: proposal.createdAt.toISOString(),
          dueAt: next?.at.toISOString() ?? null,
          turn: next?.turn ?? null,
          answerBy: isAsked ? answerableUntil(proposal).toISOString() : null,
          band,
          reason,
          outcome: proposal.outcomes,
          proposedBy,
          proposer: nameOf(proposedBy) ?? '',
        },
      ];
    });
  }

  return {
    async list(query: ProposalsQuery, scope: Scope): Promise<ProposalsAnswer> {
      const { proposals, counts } = await listProposals(db(), tables(), { ...query, areas: scope });
      return { rows: await rowsOf(proposals), total: counts[query.view], counts };
    },

    async row(proposal: KeptProposal): Promise<ProposalRow | null> {
      return (await rowsOf([proposal]))[0] ?? null;
    },

    /** Proposals with what happened. */
    async withHistory(proposals: readonly KeptProposal[]): Promise<RequestDetail['proposals']> {
      const ids = proposals.map(({ id }) => id);
      const history = await historyOf(db(), tables(), ids);
      const nameOf = await pluginServices(strapi).staff.named(
        [...history.values()].flat().map(({ staffId }) => staffId),
      );
      return (await rowsOf(proposals)).map((row) => ({
        ...row,
        history: (history.get(row.id) ?? []).map(({ event, actor, staffId, at }) => ({
          event,
          actor,
          by: nameOf(staffId),
          at: at.toISOString(),
        })),
      }));
    },

    /** The mail to a helper as it would go now, around what the coordinator writes. */
    async mailAround(
      request: KeptListing,
      need: number,
      names: CardNames,
    ): Promise<RequestDetail['needs'][number]['mail']> {
      const card = cardOf(request, names, need);
      if (!card) return { subject: '', before: '', after: '' };
      const { subject, text } = await postServices(strapi).letters.preview({
        letter: 'proposal-ask',
        to: { name: OWN.name },
        data: {
          turn: 'first',
          message: MESSAGE,
          request: card,
          until: dutchDate(answerableUntil(newProposal(new Date()))),
          answerUrl: siteLinks(configOf(strapi).siteUrl).answer(OWN.token),
        },
      });
      const [before = '', after = ''] = text.split(MESSAGE);
      return { subject, before: before.trim(), after: after.trim() };
    },
  };
};

export default proposalDesk;
export type ProposalDesk = ReturnType<typeof proposalDesk>;
