import type { Core } from '@strapi/strapi';
import type { SuggestionAnswer, SuggestionQuestion } from '../../../shared/site-api.mts';
import { findListings } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { cardOf } from '../rules/card-of.ts';
import { isShown } from '../rules/listing.ts';
import { pluginServices } from './plugin-services.ts';

const NEARBY = 5;

/** What helps somebody while they write. */
const suggestions = ({ strapi }: { strapi: Core.Strapi }) => ({
  async of({ kind, text, area }: SuggestionQuestion): Promise<SuggestionAnswer> {
    const { areas, cards, indexKeeper, ranking } = pluginServices(strapi);
    const { tags, specialData } = await indexKeeper.ask('suggest', text);
    const areaId = area === null ? null : await areas.idOf(area);
    const ids = await ranking.nearText(kind === 'offer' ? 'request' : 'offer', text, areaId);
    const found = await findListings(strapi.db.connection, tablesOf(strapi), ids);
    const names = await cards.names();
    const nearby = ids.flatMap((id) => {
      const listing = found.get(id);
      const isPublic = listing && isShown(listing) && listing.shown?.visibility === 'public';
      const card = isPublic ? cardOf(listing, names) : null;
      return card === null ? [] : [card];
    });
    return {
      tags: tags.map(({ concept, label, said }) => ({ key: concept, label, said })),
      specialData: specialData.map(({ kind: about, said }) => ({ kind: about, said })),
      nearby: nearby.slice(0, NEARBY),
    };
  },
});

export default suggestions;
export type Suggestions = ReturnType<typeof suggestions>;
