import { z } from 'zod';
import { count } from './column.ts';
import { listingFromRow, type KeptListing } from './listing-row.ts';
import type { Database, Tables } from './tables.ts';

/** Which live offers to list; without `until` all. */
export interface OfferChoice {
  /** Words in the title or the code. */
  q: string;
  /** Those in these areas; null for all. */
  areas: ReadonlySet<string> | null;
  /** Only those that end before this. */
  until?: Date;
}

/** A word as part of a pattern of LIKE, in which nothing has a meaning of its own. */
const pattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&').toLowerCase()}%`;

const chosenOffers = (db: Database, tables: Tables, { q, areas, until }: OfferChoice) => {
  const query = db(tables.listings)
    .where({ listing_kind: 'offer' })
    .whereIn('state', ['open', 'paused']);
  if (areas !== null) void query.whereIn('area_id', [...areas]);
  if (until !== undefined) void query.where('until_at', '<=', until);
  if (q !== '') {
    void query.whereRaw(`LOWER(title || ' ' || code) LIKE ? ESCAPE '\\'`, [pattern(q)]);
  }
  return query;
};

export async function countOffers(
  db: Database,
  tables: Tables,
  choice: OfferChoice,
): Promise<number> {
  const found: unknown = await chosenOffers(db, tables, choice).count({ count: '*' });
  return z.array(z.object({ count })).parse(found)[0]?.count ?? 0;
}

/** One page of live offers, the first to end first. */
export async function pageOfOffers(
  db: Database,
  tables: Tables,
  choice: OfferChoice,
  { page, size }: { page: number; size: number },
): Promise<KeptListing[]> {
  // Their texts are read of those alone that are on the page: to order all with their texts takes long.
  const shown = chosenOffers(db, tables, choice)
    .select('id')
    .orderBy(['until_at', 'id'])
    .limit(size)
    .offset((page - 1) * size);
  const found: unknown[] = await db(tables.listings)
    .whereIn('id', db.select('id').from(shown.as('shown')))
    .orderBy(['until_at', 'id']);
  return found.map(listingFromRow);
}

const capacityRows = z.array(
  z.object({ document_id: z.string(), code: z.string(), capacity: count }),
);

/** How many requests offers can have, of those among these ids that are chosen. */
export async function capacityOfOffers(
  db: Database,
  tables: Tables,
  choice: OfferChoice,
  ids: readonly string[],
): Promise<{ id: string; code: string; capacity: number }[]> {
  const found: unknown = await chosenOffers(db, tables, choice)
    .whereIn('document_id', [...ids])
    .select('document_id', 'code', 'capacity');
  return capacityRows
    .parse(found)
    .map(({ document_id: id, code, capacity }) => ({ id, code, capacity }));
}
