import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { NamesAnswer } from '../../../shared/desk/names.mts';
import { noteNameView } from '../persistence/history.ts';
import type { KeptListing } from '../persistence/listing-row.ts';
import { findListing, findListings } from '../persistence/listings.ts';
import { proposalsOf } from '../persistence/proposals.ts';
import { tablesOf } from '../persistence/tables.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';
import { isInScope, type Scope } from './work-areas.ts';

/** Who placed something. Each look is written down, in one transaction with the answer. */
const names = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What lies where who asks works, and offers that were proposed for a request there. */
  async function isSeen(trx: Knex, { id, areaId }: KeptListing, scope: Scope): Promise<boolean> {
    if (isInScope(areaId, scope)) return true;
    const proposals = await proposalsOf(trx, tablesOf(strapi), id);
    const requests = await findListings(
      trx,
      tablesOf(strapi),
      proposals.map(({ requestId }) => requestId),
    );
    return [...requests.values()].some((request) => isInScope(request.areaId, scope));
  }

  return {
    async lookUp(listingId: string, staffId: string, scope: Scope): Promise<NamesAnswer | null> {
      return inTransaction(strapi, async ({ trx }) => {
        const listing = await findListing(trx, tablesOf(strapi), listingId);
        if (!listing?.contact || !(await isSeen(trx, listing, scope))) return null;
        await noteNameView(trx, tablesOf(strapi), { listingId, staffId, at: new Date() });
        return listing.contact;
      });
    },
  };
};

export default names;
export type Names = ReturnType<typeof names>;
