import type { Core } from '@strapi/strapi';
import type { KeptListing } from '../persistence/listing-row.ts';
import { offersOfPeople } from '../persistence/listings.ts';
import { openOfOffers } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';

/** How many questions helpers must still answer, over all their offers together. */
const helperLoad = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @returns by what tells people apart, which stays within the cms */
  async of(offers: readonly Pick<KeptListing, 'personKey'>[]): Promise<Map<string, number>> {
    const people = offers.map(({ personKey }) => personKey);
    const offersOf = await offersOfPeople(strapi.db.connection, tablesOf(strapi), people);
    const ids = [...offersOf.values()].flat();
    const open = await openOfOffers(strapi.db.connection, tablesOf(strapi), ids);
    return new Map(
      [...offersOf].map(([person, own]) => [
        person,
        own.reduce((total, id) => total + (open.get(id) ?? 0), 0),
      ]),
    );
  },
});

export default helperLoad;
export type HelperLoad = ReturnType<typeof helperLoad>;
