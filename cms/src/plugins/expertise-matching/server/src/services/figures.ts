import type { Core } from '@strapi/strapi';
import type { FiguresAnswer, FiguresLine } from '../../../shared/desk/figures.mts';
import { codesOf } from '../persistence/listing-codes.ts';
import { countOffers } from '../persistence/offer-list.ts';
import { placedRequests } from '../persistence/placed-requests.ts';
import type { KeptProposal } from '../persistence/proposal-row.ts';
import { allProposals } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { countProposals } from '../rules/count-proposals.ts';
import { pluginServices } from './plugin-services.ts';
import { isInScope, type Scope } from './work-areas.ts';

/** Of how many open requests it is looked up whether anybody fits. */
const MOST = 200;

/** How well the matching works. Numbers and words only: nothing in it says who anybody is. */
const figures = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function unmatched(scope: Scope): Promise<FiguresAnswer['unmatched']> {
    const { indexKeeper, liveRequests, matchSummaries } = pluginServices(strapi);
    const live = await liveRequests.all();
    const requests = live.filter(({ areaId }) => isInScope(areaId, scope)).slice(0, MOST);
    const summaries = await matchSummaries.of(requests);
    const found = requests.filter(({ id }) => summaries.get(id)?.fitsAny === false);
    const words = await indexKeeper.ask(
      'unknownWords',
      found.map(({ needs }) => needs.map(({ text }) => text).join('\n')),
    );
    return found.map(({ id, code, shown }, index) => ({
      id,
      code,
      title: shown?.title ?? '',
      words: [...(words[index] ?? [])],
    }));
  }

  async function placed(scope: Scope) {
    const requests = await placedRequests(db(), tables(), scope);
    const ids = new Set(requests.map(({ id }) => id));
    const proposals = await allProposals(db(), tables());
    return { requests, proposals: proposals.filter(({ requestId }) => ids.has(requestId)) };
  }

  return {
    async read(scope: Scope): Promise<FiguresAnswer> {
      const { requests, proposals } = await placed(scope);
      const placedAt = new Map(requests.map(({ id, from }) => [id, from]));
      return {
        requests: requests.length,
        offers: await countOffers(db(), tables(), { q: '', areas: scope }),
        ...countProposals(proposals, placedAt),
        unmatched: await unmatched(scope),
      };
    },

    /** A line for each proposal, and for each request without any. */
    async lines(scope: Scope): Promise<FiguresLine[]> {
      const { requests, proposals } = await placed(scope);
      const areas = await pluginServices(strapi).areas.names();
      const codes = await codesOf(
        db(),
        tables(),
        proposals.map(({ offerId }) => offerId),
      );
      const byRequest = Map.groupBy(proposals, ({ requestId }) => requestId);
      return requests.flatMap(({ id, code, areaId, state, from, neededBy }) => {
        const request = {
          request: code,
          area: areaId === null ? null : (areas.get(areaId) ?? null),
          placedAt: from.toISOString(),
          neededBy,
          state,
        };
        const own: (KeptProposal | null)[] = byRequest.get(id) ?? [null];
        return own.map((proposal) => ({
          ...request,
          offer: proposal ? (codes.get(proposal.offerId) ?? null) : null,
          band: proposal?.band ?? null,
          proposedAt: proposal?.createdAt.toISOString() ?? null,
          proposalState: proposal?.state ?? null,
          end: proposal?.end ?? null,
          helperYesAt: proposal?.consents.helper?.at.toISOString() ?? null,
          exchangedAt: proposal?.exchangedAt?.toISOString() ?? null,
          helperOutcome: proposal?.outcomes.helper ?? null,
          requesterOutcome: proposal?.outcomes.requester ?? null,
        }));
      });
    },
  };
};

export default figures;
export type Figures = ReturnType<typeof figures>;
