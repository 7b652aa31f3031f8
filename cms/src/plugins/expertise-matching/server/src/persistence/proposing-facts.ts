import type { ProposingFacts } from '../rules/may-propose.ts';
import type { KeptListing } from './listing-row.ts';
import { askedFor, loadOfOffers, openOfOffers, openOfRequests } from './proposals.ts';
import type { Database, Tables } from './tables.ts';

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, each) => total + each, 0);

/** What decides whether an offer may be proposed for a need; the caller has locked what is counted here. */
export async function readProposingFacts(
  db: Database,
  tables: Tables,
  {
    offer,
    request,
    need,
    ofHelper,
  }: { offer: KeptListing; request: KeptListing; need: number; ofHelper: readonly string[] },
): Promise<ProposingFacts> {
  return {
    request: {
      state: request.state,
      until: request.until,
      needs: request.needs.length,
      openProposals: sum(await openOfRequests(db, tables, [request.id])),
      person: request.personKey,
    },
    offer: {
      state: offer.state,
      until: offer.until,
      capacity: offer.capacity,
      taken: sum(await loadOfOffers(db, tables, [offer.id])),
      person: offer.personKey,
    },
    openForHelper: sum(await openOfOffers(db, tables, ofHelper)),
    wasAsked: (await askedFor(db, tables, request.id, need)).has(offer.id),
  };
}
