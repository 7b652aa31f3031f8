import type { ListingKind } from '../../../shared/states.mts';
import { listingFromRow, type KeptListing } from './listing-row.ts';
import { findListings } from './listings.ts';
import type { Database, Tables } from './tables.ts';

/**
 * Locks these listings until the end of the transaction, in one order, and reads them as they are then. SQLite
 * has one writer anyway.
 */
export async function lockListings(
  db: Database,
  tables: Tables,
  ids: readonly string[],
): Promise<Map<string, KeptListing>> {
  const found: unknown[] = await db(tables.listings)
    .whereIn('document_id', [...ids])
    .orderBy('id')
    .forUpdate();
  return new Map(found.map(listingFromRow).map((listing) => [listing.id, listing]));
}

/** Listings that are locked, and beside them all offers of the same helpers. */
export interface LockedForAsking {
  named: (id: string, kind: ListingKind) => KeptListing | null;
  /** Ids of all offers of who has this key. */
  offersOf: (personKey: string) => string[];
}

/**
 * Locks offers, requests and all other offers of the same helpers, in one order, so that two who ask at the
 * same moment count one after the other.
 */
export async function lockForAsking(
  db: Database,
  tables: Tables,
  { offers, requests }: { offers: readonly string[]; requests: readonly string[] },
): Promise<LockedForAsking> {
  const helpers = [...(await findListings(db, tables, offers)).values()].map(
    ({ personKey }) => personKey,
  );
  const found: unknown[] = await db(tables.listings)
    .where(
      (either) =>
        void either
          .whereIn('document_id', [...offers, ...requests])
          .orWhere(
            (own) => void own.whereIn('person_key', helpers).where({ listing_kind: 'offer' }),
          ),
    )
    .orderBy('id')
    .forUpdate();
  const locked = found.map(listingFromRow);
  return {
    named: (id, kind) =>
      locked.find((listing) => listing.id === id && listing.kind === kind) ?? null,
    offersOf: (personKey) =>
      locked
        .filter((listing) => listing.kind === 'offer' && listing.personKey === personKey)
        .map(({ id }) => id),
  };
}
