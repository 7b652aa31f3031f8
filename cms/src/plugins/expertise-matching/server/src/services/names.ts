import type { Core } from '@strapi/strapi';
import type { NamesAnswer } from '../../../shared/desk-api.mts';
import { noteNameView } from '../persistence/history.ts';
import { findListing } from '../persistence/listings.ts';
import { tablesOf } from '../persistence/tables.ts';
import { inTransaction } from '../transaction.ts';

/** Who placed something. Each look is written down, in one transaction with the answer. */
const names = ({ strapi }: { strapi: Core.Strapi }) => ({
  async lookUp(listingId: string, staffId: string): Promise<NamesAnswer | null> {
    return inTransaction(strapi, async ({ trx }) => {
      const listing = await findListing(trx, tablesOf(strapi), listingId);
      if (!listing?.contact) return null;
      await noteNameView(trx, tablesOf(strapi), { listingId, staffId, at: new Date() });
      return listing.contact;
    });
  },
});

export default names;
export type Names = ReturnType<typeof names>;
