import type { Core } from '@strapi/strapi';
import type { MatchBand } from '../../../shared/states.mts';
import type { RankAnswer } from '../../../worker/protocol.mts';
import { needText, tagsOf } from '../engine/listing-text.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { offersOfPerson } from '../persistence/listings.ts';
import { askedFor, loadOfOffers } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { pluginServices } from './plugin-services.ts';

const LIMIT = 20;
/** Far enough down the list to find the band of an offer that a coordinator chose. */
const DEEP = 500;

/** Who can help with what, as it is now. */
const ranking = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  /** The best offers for one of the needs of a request. */
  async function offersFor(
    request: KeptListing,
    needIndex: number,
    limit = LIMIT,
  ): Promise<RankAnswer> {
    const need = request.needs[needIndex];
    if (need === undefined || request.shown === null) return { ranked: [], leftOut: [] };
    const { areas, indexKeeper, thesaurus } = pluginServices(strapi);
    const { names } = await thesaurus.current();
    const asked = await askedFor(db(), tables(), request.id, needIndex);
    const own = await offersOfPerson(db(), tables(), request.personKey);
    return indexKeeper.ask('rank', {
      among: 'offer',
      text: needText(request, need),
      tags: tagsOf(need, names.merged),
      languages: request.shown.languages,
      nearby: await areas.nearby(request.areaId),
      refused: new Set([...asked, ...own]),
      now: Date.now(),
      open: await loadOfOffers(db(), tables()),
      limit,
    });
  }

  return {
    offersFor,

    /** How well an offer fits a need; null when it hardly does. */
    async bandOf(request: KeptListing, need: number, offerId: string): Promise<MatchBand | null> {
      const { ranked, leftOut } = await offersFor(request, need, DEEP);
      return [...ranked, ...leftOut].find(({ id }) => id === offerId)?.band ?? null;
    },

    /** What fits a text that somebody is typing: ids, the best first. */
    async nearText(
      among: 'offer' | 'request',
      text: string,
      areaId: string | null,
    ): Promise<string[]> {
      const { areas, indexKeeper } = pluginServices(strapi);
      const { ranked } = await indexKeeper.ask('rank', {
        among,
        text,
        tags: [],
        languages: ['nl'],
        nearby: await areas.nearby(areaId),
        refused: new Set(),
        now: Date.now(),
        open: await loadOfOffers(db(), tables()),
        limit: LIMIT,
      });
      return ranked.map(({ id }) => id);
    },
  };
};

export default ranking;
export type Ranking = ReturnType<typeof ranking>;
