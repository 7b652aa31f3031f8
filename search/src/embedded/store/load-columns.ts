import type { DatabaseSync } from 'node:sqlite';
import { Columns } from './columns.ts';

/** Reads what filters and ranking need of all documents of an index. */
export const loadColumns = (database: DatabaseSync, number: number): Columns => {
  const statement = database.prepare(`SELECT slot, columns, starts FROM facts_${number}`);
  statement.setReturnArrays(true);
  const columns = new Columns();
  for (const row of statement.iterate()) {
    const [slot, facts, starts] = Object.values(row);
    if (typeof slot !== 'number' || typeof facts !== 'string' || typeof starts !== 'string') {
      throw new Error('facts are kept as a slot and two texts');
    }
    columns.set(slot, facts, starts);
  }
  return columns;
};
