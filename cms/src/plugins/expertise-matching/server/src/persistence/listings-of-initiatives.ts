import { z } from 'zod';
import type { ListingKind } from '../../../shared/states.mts';
import type { Database, Tables } from './tables.ts';

const placeRows = z.array(
  z.object({
    document_id: z.string(),
    initiative_id: z.string(),
    area_id: z.string().nullable(),
    person_key: z.string(),
  }),
);

/** Whose an offer or a request is, and where. */
export interface ListingOfInitiative {
  id: string;
  initiativeId: string;
  areaId: string | null;
  personKey: string;
}

/** What initiatives offer or ask on the site, the newest first. */
export async function publicListingsOfInitiatives(
  db: Database,
  tables: Tables,
  kind: ListingKind,
): Promise<ListingOfInitiative[]> {
  const found: unknown = await db(tables.listings)
    .select('document_id', 'initiative_id', 'area_id', 'person_key')
    .where({ listing_kind: kind, state: 'open', visibility: 'public' })
    .whereNotNull('initiative_id')
    .orderBy('id', 'desc');
  return placeRows.parse(found).map((row) => ({
    id: row.document_id,
    initiativeId: row.initiative_id,
    areaId: row.area_id,
    personKey: row.person_key,
  }));
}
