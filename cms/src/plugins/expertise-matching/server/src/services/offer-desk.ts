import type { Core } from '@strapi/strapi';
import { DESK_PAGE_SIZE } from '../../../shared/desk/list-fields.mts';
import type {
  OfferRow,
  OffersAnswer,
  OffersQuery,
  OfferView,
} from '../../../shared/desk/offers.mts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListings, liveListings } from '../persistence/listings.ts';
import {
  capacityOfOffers,
  countOffers,
  pageOfOffers,
  type OfferChoice,
} from '../persistence/offer-list.ts';
import { loadOfOffers } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { cardOf } from '../rules/card-of.ts';
import { pluginServices } from './plugin-services.ts';
import type { Scope } from './work-areas.ts';

const DAY = 24 * 60 * 60 * 1000;
const EXPIRING_WITHIN = 30 * DAY;

/** Offers as coordinators see them: how much their helpers have going on, and what ends soon. */
const offerDesk = ({ strapi }: { strapi: Core.Strapi }) => {
  const db = () => strapi.db.connection;
  const tables = () => tablesOf(strapi);

  async function rowsOf(
    offers: readonly KeptListing[],
    load: ReadonlyMap<string, number>,
  ): Promise<OfferRow[]> {
    const { cards, helperLoad } = pluginServices(strapi);
    const names = await cards.names();
    const openOfHelper = await helperLoad.of(offers);
    return offers.flatMap((offer): OfferRow[] => {
      const card = cardOf(offer, names);
      if (!card) return [];
      const { id, state, until, capacity, personKey } = offer;
      const { code, title, area, tags, personKind } = card;
      return [
        {
          id,
          code,
          title,
          area,
          tags,
          personKind,
          state,
          until: until.toISOString(),
          open: load.get(id) ?? 0,
          capacity,
          openOfHelper: openOfHelper.get(personKey) ?? 0,
        },
      ];
    });
  }

  /** Busy ones are few, whatever the number of offers: a helper has little at once. */
  async function busyOnes(choice: OfferChoice, load: ReadonlyMap<string, number>) {
    const found = await capacityOfOffers(db(), tables(), choice, [...load.keys()]);
    return found
      .map((offer) => ({ ...offer, open: load.get(offer.id) ?? 0 }))
      .sort((a, b) => b.open - a.open || (a.code < b.code ? -1 : 1));
  }

  return {
    async list(
      { view, q, page }: OffersQuery,
      scope: Scope,
      now = new Date(),
    ): Promise<OffersAnswer> {
      const choice: OfferChoice = { q, areas: scope };
      const expiring = { ...choice, until: new Date(now.getTime() + EXPIRING_WITHIN) };
      const load = await loadOfOffers(db(), tables());
      const busy = await busyOnes(choice, load);
      const full = busy.filter(({ open, capacity }) => open >= capacity);
      const counts: Record<OfferView, number> = {
        busy: busy.length,
        full: full.length,
        expiring: await countOffers(db(), tables(), expiring),
        all: await countOffers(db(), tables(), choice),
      };
      const pageOf = async (offers: typeof busy) => {
        const from = (page - 1) * DESK_PAGE_SIZE;
        const ids = offers.slice(from, from + DESK_PAGE_SIZE).map(({ id }) => id);
        const found = await findListings(db(), tables(), ids);
        return ids.flatMap((id) => found.get(id) ?? []);
      };
      const slice = { page, size: DESK_PAGE_SIZE };
      const shown = {
        busy: () => pageOf(busy),
        full: () => pageOf(full),
        expiring: () => pageOfOffers(db(), tables(), expiring, slice),
        all: () => pageOfOffers(db(), tables(), choice, slice),
      } satisfies Record<OfferView, () => unknown>;
      return { rows: await rowsOf(await shown[view](), load), total: counts[view], counts };
    },

    /** Offers and requests that end soon, the first first. */
    async expiring(now = new Date()): Promise<KeptListing[]> {
      const until = new Date(now.getTime() + EXPIRING_WITHIN);
      const offers = await liveListings(db(), tables(), 'offer', until);
      const requests = await liveListings(db(), tables(), 'request', until);
      return [...offers, ...requests].sort((a, b) => a.until.getTime() - b.until.getTime());
    },
  };
};

export default offerDesk;
export type OfferDesk = ReturnType<typeof offerDesk>;
