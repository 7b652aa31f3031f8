import { z } from 'zod';
import type { RunningCms } from '../boot-cms.ts';

const tables = z.array(z.object({ name: z.string() }));
const records = z.array(z.record(z.string(), z.unknown()));

/** All that the database holds as text, table by table. */
export async function textOfDatabase({ strapi }: RunningCms): Promise<Map<string, string>> {
  const db = strapi.db.connection;
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const listed: unknown = isPostgres
    ? await db('information_schema.tables')
        .select({ name: 'table_name' })
        .where({ table_schema: 'public' })
    : await db('sqlite_master').select('name').where({ type: 'table' });
  const found = new Map<string, string>();
  for (const { name } of tables.parse(listed)) {
    found.set(name, JSON.stringify(records.parse(await db(name).select('*'))));
  }
  return found;
}

/** The tables in which some words stand. */
export async function tablesWith(cms: RunningCms, words: readonly string[]): Promise<string[]> {
  const found = await textOfDatabase(cms);
  return [...found].flatMap(([name, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`),
  );
}
