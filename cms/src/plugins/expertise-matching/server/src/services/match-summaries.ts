import type { Core } from '@strapi/strapi';
import type { MatchBand } from '../../../shared/states.mts';
import type { BestQuestion } from '../../../worker/protocol.mts';
import { needText, tagsOf } from '../engine/listing-text.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { offersOfPeople } from '../persistence/listings.ts';
import { askedForAll, loadOfOffers } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { bestBand } from '../rules/best-band.ts';
import { nearbyAreas } from '../rules/nearby-areas.ts';
import { pluginServices } from './plugin-services.ts';

/** How well a request can be helped, over all its needs. */
export interface MatchSummary {
  /** Of the best offer that can be asked now. */
  band: MatchBand | null;
  /** Whether any offer fits, also one that cannot be asked. */
  fitsAny: boolean;
}

/** Lists are asked for again and again; what came in a minute ago may wait that long to count. */
const FRESH_FOR = 60_000;
/** Between two turns others are answered. */
const AT_ONCE = 25;

type Need = BestQuestion['needs'][number];

/** For lists of requests: whether somebody could help, without who and why. */
const matchSummaries = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);
  const known = new Map<string, { version: number; at: number; summary: MatchSummary }>();

  async function needsOf(requests: readonly KeptListing[]): Promise<Need[][]> {
    const { areas, thesaurus } = pluginServices(strapi);
    const { names } = await thesaurus.current();
    const ids = requests.map(({ id }) => id);
    const asked = await askedForAll(db(), tables(), ids);
    const people = requests.map(({ personKey }) => personKey);
    const own = await offersOfPeople(db(), tables(), people);
    const tree = await areas.all();
    return requests.map((request) => {
      const { shown, areaId } = request;
      if (shown === null) return [];
      const nearby = areaId === null ? null : nearbyAreas(tree, areaId);
      return request.needs.map((need, index) => ({
        text: needText(request, need),
        tags: tagsOf(need, names.merged),
        languages: shown.languages,
        nearby,
        refused: new Set([
          ...(own.get(request.personKey) ?? []),
          ...(asked.get(request.id) ?? [])
            .filter((each) => each.need === index)
            .map(({ offerId }) => offerId),
        ]),
      }));
    });
  }

  async function summarise(requests: readonly KeptListing[]): Promise<void> {
    const needs = await needsOf(requests);
    const open = await loadOfOffers(db(), tables());
    const asked = { needs: needs.flat(), now: Date.now(), open };
    const best = [...(await pluginServices(strapi).indexKeeper.ask('best', asked))];
    // The first question may have waited for the index to be made.
    const at = Date.now();
    requests.forEach(({ id, version }, index) => {
      const mine = best.splice(0, needs[index]?.length ?? 0);
      const summary = {
        band: bestBand(mine.map(({ band }) => band)),
        fitsAny: mine.some(({ fitsAny }) => fitsAny),
      };
      known.set(id, { version, at, summary });
    });
  }

  return {
    async of(requests: readonly KeptListing[]): Promise<Map<string, MatchSummary>> {
      const now = Date.now();
      const stale = requests.filter(({ id, version }) => {
        const found = known.get(id);
        return found?.version !== version || now - found.at > FRESH_FOR;
      });
      for (let at = 0; at < stale.length; at += AT_ONCE) {
        await summarise(stale.slice(at, at + AT_ONCE));
      }
      return new Map(
        requests.flatMap(({ id }) => {
          const found = known.get(id);
          return found ? [[id, found.summary]] : [];
        }),
      );
    },

    /** Something happened to a request, so that the next look must be a new one. */
    forget(id: string): void {
      known.delete(id);
    },
  };
};

export default matchSummaries;
export type MatchSummaries = ReturnType<typeof matchSummaries>;
