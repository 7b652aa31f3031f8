import { z } from 'zod';
import type { Retention } from '../rules/retention.ts';
import type { Database, Tables } from './tables.ts';

const rows = z.array(z.object({ document_id: z.string() }));

/** The ids of submissions whose content has been kept long enough. */
export async function expiredSubmissions(
  db: Database,
  tables: Tables,
  { declinedBefore, placedBefore }: Retention,
): Promise<string[]> {
  const decided = (state: string, before: Date) =>
    db(tables.submissions)
      .select('document_id')
      .where({ state })
      .where('decided_at', '<', before)
      .whereNull('erased_at');
  const found = [
    ...rows.parse(await decided('declined', declinedBefore)),
    ...rows.parse(await decided('placed', placedBefore)),
  ];
  return found.map(({ document_id: id }) => id);
}
