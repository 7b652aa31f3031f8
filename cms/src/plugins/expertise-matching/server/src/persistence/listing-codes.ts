import { z } from 'zod';
import { inParts } from './in-parts.ts';
import type { Database, Tables } from './tables.ts';

const AT_ONCE = 500;
const rows = z.array(z.object({ document_id: z.string(), code: z.string() }));

/** The codes by which people name offers and requests, by their ids. */
export async function codesOf(
  db: Database,
  tables: Tables,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  for await (const part of inParts([...new Set(ids)], AT_ONCE)) {
    const found: unknown = await db(tables.listings)
      .select('document_id', 'code')
      .whereIn('document_id', [...part]);
    for (const { document_id: id, code } of rows.parse(found)) codes.set(id, code);
  }
  return codes;
}
