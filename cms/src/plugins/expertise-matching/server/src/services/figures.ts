import type { Core } from '@strapi/strapi';
import { outcomes, proposalEnds, sides } from '../../../shared/states.mts';
import type { FiguresAnswer } from '../../../shared/desk-api.mts';
import { countListings, findListings, openRequests } from '../persistence/listings.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { allProposals } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { median } from '../rules/median.ts';
import { pluginServices } from './plugin-services.ts';

const HOUR = 60 * 60 * 1000;
/** Of how many open requests it is looked up whether anybody fits. */
const MOST = 200;

/** How well the matching works. Numbers and words only: nothing in it says who anybody is. */
const figures = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function isUnmatched(request: KeptListing): Promise<boolean> {
    for (const index of request.needs.keys()) {
      const answer = await pluginServices(strapi).ranking.offersFor(request, index, 1);
      if (answer.ranked.length + answer.leftOut.length > 0) return false;
    }
    return true;
  }

  async function unmatched(): Promise<FiguresAnswer['unmatched']> {
    const { requests } = await openRequests(db(), tables(), { page: 1, size: MOST, areas: null });
    const found: FiguresAnswer['unmatched'] = [];
    for (const request of requests) {
      if (!(await isUnmatched(request))) continue;
      const text = request.needs.map((need) => need.text).join('\n');
      const words = await pluginServices(strapi).indexKeeper.ask('unknownWords', text);
      const { id, code, shown } = request;
      found.push({ id, code, title: shown?.title ?? '', words: [...words] });
    }
    return found;
  }

  return {
    async read(): Promise<FiguresAnswer> {
      const proposals = await allProposals(db(), tables());
      const firstYes = new Map<string, number>();
      for (const { requestId, consents } of proposals) {
        const at = consents.helper?.at.getTime();
        if (at === undefined) continue;
        firstYes.set(requestId, Math.min(at, firstYes.get(requestId) ?? at));
      }
      const answered = await findListings(db(), tables(), [...firstYes.keys()]);
      const hours = [...answered.values()].map(
        ({ id, from }) => ((firstYes.get(id) ?? 0) - from.getTime()) / HOUR,
      );
      const told = proposals.flatMap((proposal) => sides.map((side) => proposal.outcomes[side]));
      const counted = <T extends string>(values: readonly T[], among: readonly (T | null)[]) =>
        Object.fromEntries(
          values.map((value) => [value, among.filter((each) => each === value).length]),
        ) as Record<T, number>;
      return {
        requests: await countListings(db(), tables(), 'request', 'all'),
        offers: await countListings(db(), tables(), 'offer', 'live'),
        answered: firstYes.size,
        hoursToFirstYes: median(hours),
        confirmed: proposals.filter((proposal) =>
          sides.some((side) => proposal.outcomes[side] === 'helped'),
        ).length,
        outcomes: counted(outcomes, told),
        ends: counted(
          proposalEnds,
          proposals.map(({ end }) => end),
        ),
        unmatched: await unmatched(),
      };
    },
  };
};

export default figures;
export type Figures = ReturnType<typeof figures>;
