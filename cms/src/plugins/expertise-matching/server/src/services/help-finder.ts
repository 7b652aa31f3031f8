import type { Core } from '@strapi/strapi';
import type { FoundHelp, NeedOfInitiative } from '../../../worker/protocol.mts';
import { needText, tagsOf } from '../engine/listing-text.ts';
import { inParts } from '../persistence/in-parts.ts';
import type { ListingOfInitiative } from '../persistence/listings-of-initiatives.ts';
import { findListings } from '../persistence/listings.ts';
import { askedForAll, loadOfOffers } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { nearbyAreas } from '../rules/nearby-areas.ts';
import { refusedOffers } from '../rules/refused-offers.ts';
import { pluginServices } from './plugin-services.ts';

/** Others wait for the thread no longer than these take. */
const PER_QUESTION = 25;
/** Of more, it would take minutes; the newest are looked at. */
const MOST = 2000;

/** Which initiatives can help which others with something. */
const helpFinder = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function needsOf(
    requests: readonly ListingOfInitiative[],
    offers: readonly ListingOfInitiative[],
  ): Promise<NeedOfInitiative[]> {
    const { areas, thesaurus } = pluginServices(strapi);
    const { names } = await thesaurus.current();
    const tree = await areas.all();
    const ids = requests.map(({ id }) => id);
    const found = await findListings(db(), tables(), ids);
    const asked = [...(await askedForAll(db(), tables(), ids))].flatMap(([requestId, pairs]) =>
      pairs.map((pair) => ({ ...pair, requestId })),
    );
    const refused = refusedOffers(asked, offers);
    return requests.flatMap(({ id, initiativeId, areaId }) => {
      const request = found.get(id);
      if (!request?.shown) return [];
      const { languages } = request.shown;
      const nearby = areaId === null ? null : nearbyAreas(tree, areaId);
      return request.needs.map((need, number) => ({
        request: id,
        need: number,
        initiative: initiativeId,
        text: needText(request, need),
        tags: tagsOf(need, names.merged),
        languages,
        nearby,
        refused: refused(request, number),
      }));
    });
  }

  return {
    /** @param requests the newest first */
    async find(
      requests: readonly ListingOfInitiative[],
      offers: readonly ListingOfInitiative[],
    ): Promise<FoundHelp[]> {
      const { indexKeeper } = pluginServices(strapi);
      const owners = new Map(offers.map(({ id, initiativeId }) => [id, initiativeId]));
      const open = await loadOfOffers(db(), tables());
      const help: FoundHelp[] = [];
      for await (const part of inParts(requests.slice(0, MOST), PER_QUESTION)) {
        const people = new Set(part.map(({ personKey }) => personKey));
        const own = offers.filter(({ personKey }) => people.has(personKey));
        const needs = await needsOf(part, own);
        const asked = { needs, offers: owners, now: Date.now(), open };
        help.push(...(await indexKeeper.ask('help', asked)));
      }
      return help;
    },
  };
};

export default helpFinder;
export type HelpFinder = ReturnType<typeof helpFinder>;
