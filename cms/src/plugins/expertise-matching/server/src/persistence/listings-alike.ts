import type { Alike } from '@burgerwerf/plugin-intake/shared';
import { z } from 'zod';
import type { ListingKind } from '../../../shared/states.mts';
import { moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

/** How many of the newest are compared. */
const NEWEST = 2000;

const rows = z.array(
  z.object({ document_id: z.string(), title: z.string(), person_key: z.string(), from_at: moment }),
);

/** What stands of a kind, as far as something that was sent in is compared with it. */
export async function listingsAlike(
  db: Database,
  tables: Tables,
  kind: ListingKind,
): Promise<Alike[]> {
  const found: unknown = await db(tables.listings)
    .select('document_id', 'title', 'person_key', 'from_at')
    .where({ listing_kind: kind })
    .whereIn('state', ['open', 'paused'])
    .orderBy('from_at', 'desc')
    .limit(NEWEST);
  return rows.parse(found).map((row) => ({
    kind: 'listing',
    id: row.document_id,
    title: row.title,
    email: row.person_key,
    website: null,
    state: null,
    at: row.from_at.toISOString(),
  }));
}
