import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { Columns } from './columns.ts';

const factsRow = z.tuple([z.number(), z.string(), z.string()]);

/** Reads what filters and ranking need of all documents of an index. */
export const loadColumns = (database: DatabaseSync, number: number): Columns => {
  const statement = database.prepare(`SELECT slot, columns, starts FROM facts_${number}`);
  statement.setReturnArrays(true);
  const columns = new Columns();
  for (const row of statement.iterate()) {
    const [slot, facts, starts] = factsRow.parse(row);
    columns.set(slot, facts, starts);
  }
  return columns;
};
