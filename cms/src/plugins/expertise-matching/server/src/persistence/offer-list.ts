import type { Knex } from 'knex';
import { z } from 'zod';
import { listingStates, type ListingState } from '../../../shared/states.mts';
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

const LIVE: readonly ListingState[] = ['open', 'paused'];

/** A word as part of a pattern of LIKE, in which nothing has a meaning of its own. */
const pattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&').toLowerCase()}%`;

const withWords = <Q extends Knex.QueryBuilder>(query: Q, { q, areas }: OfferChoice): Q => {
  if (areas !== null) void query.whereIn('area_id', [...areas]);
  if (q !== '') {
    void query.whereRaw(`LOWER(title || ' ' || code) LIKE ? ESCAPE '\\'`, [pattern(q)]);
  }
  return query;
};

const chosenOffers = (db: Database, tables: Tables, choice: OfferChoice) => {
  const query = db(tables.listings)
    .where({ listing_kind: 'offer' })
    .whereIn('state', [...LIVE]);
  if (choice.until !== undefined) void query.where('until_at', '<=', choice.until);
  return withWords(query, choice);
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
  z.object({
    document_id: z.string(),
    code: z.string(),
    capacity: count,
    state: z.enum(listingStates),
  }),
);

/** How many requests offers can have, of the live ones among these that hold the words and lie in the areas. */
export async function capacityOfOffers(
  db: Database,
  tables: Tables,
  choice: OfferChoice,
  ids: readonly string[],
): Promise<{ id: string; code: string; capacity: number }[]> {
  // What is live is chosen afterwards: asked for its state as well, SQLite goes through all offers.
  const query = db(tables.listings)
    .whereIn('document_id', [...ids])
    .select('document_id', 'code', 'capacity', 'state');
  const found: unknown = await withWords(query, choice);
  return capacityRows
    .parse(found)
    .filter(({ state }) => LIVE.includes(state))
    .map(({ document_id: id, code, capacity }) => ({ id, code, capacity }));
}
