import { z } from 'zod';
import type { RunningCms } from './boot-cms.ts';

const tableRows = z.array(z.looseObject({}));

/** Everything that stands in the database, as one text. */
export async function wholeDatabase({ strapi }: RunningCms): Promise<string> {
  const tables = [...strapi.db.metadata.values()].map(({ tableName }) => tableName);
  const texts: string[] = [];
  for (const table of tables) {
    texts.push(JSON.stringify(tableRows.parse(await strapi.db.connection(table))));
  }
  return texts.join('\n');
}
