import { z } from 'zod';
import { listingStates } from '../../../shared/states.mts';
import { moment } from './column.ts';
import type { Database, Tables } from './tables.ts';

const placedRows = z.array(
  z.object({
    document_id: z.string(),
    code: z.string(),
    state: z.enum(listingStates),
    area_id: z.string().nullable(),
    from_at: moment,
    needed_by: z.string().nullable(),
  }),
);

/** Every request there ever was, for figures. @param areas only those in these; null for all */
export async function placedRequests(
  db: Database,
  tables: Tables,
  areas: ReadonlySet<string> | null,
) {
  const query = db(tables.listings)
    .select('document_id', 'code', 'state', 'area_id', 'from_at', 'needed_by')
    .where({ listing_kind: 'request' });
  if (areas !== null) void query.whereIn('area_id', [...areas]);
  const found: unknown = await query.orderBy('id');
  return placedRows.parse(found).map((row) => ({
    id: row.document_id,
    code: row.code,
    state: row.state,
    areaId: row.area_id,
    from: row.from_at,
    neededBy: row.needed_by,
  }));
}
