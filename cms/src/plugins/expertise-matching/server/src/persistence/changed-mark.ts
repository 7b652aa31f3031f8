import { z } from 'zod';
import { count } from './column.ts';
import type { Database } from './tables.ts';

const rows = z.array(z.object({ count, last: z.unknown() }));

/** Cheap to ask, and another one after each change in these tables, in whatever process. */
export async function changedMark(db: Database, tables: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const table of tables) {
    const [found] = rows.parse(await db(table).count({ count: '*' }).max({ last: 'updated_at' }));
    const last = found?.last instanceof Date ? found.last.getTime() : Number(found?.last ?? 0);
    parts.push(`${found?.count ?? 0}@${last}`);
  }
  return parts.join(' ');
}
