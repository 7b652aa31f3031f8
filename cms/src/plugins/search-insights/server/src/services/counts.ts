import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SearchCount, SearchCountsBatch } from '../../../shared/search-counts.mts';
import { BATCH_UID, QUESTION_UID } from '../constants.ts';
import { inTransaction } from '../../../../server-parts/transaction.ts';

/** Adds up what the site tells. */
const counts = ({ strapi }: { strapi: Core.Strapi }) => {
  const tableOf = (uid: string) => strapi.db.metadata.get(uid).tableName;

  /** @returns whether it was not counted before */
  async function isNew(trx: Knex.Transaction, batchId: string, today: string): Promise<boolean> {
    const rows: unknown[] = await trx(tableOf(BATCH_UID))
      .insert({ document_id: randomUUID(), batch_id: batchId, told_on: today })
      .onConflict('batch_id')
      .ignore()
      .returning('id');
    return rows.length > 0;
  }

  async function add(trx: Knex.Transaction, told: readonly SearchCount[], today: string) {
    const table = tableOf(QUESTION_UID);
    const sum = (name: string) => trx.raw('?? + ??', [`${table}.${name}`, `excluded.${name}`]);
    await trx(table)
      .insert(told.map((one) => ({ ...one, document_id: randomUUID(), told_on: today })))
      .onConflict(['words', 'month'])
      .merge({
        asked: sum('asked'),
        nothing: sum('nothing'),
        partial: sum('partial'),
        outcome: trx.raw('??', ['excluded.outcome']),
        told_on: trx.raw('??', ['excluded.told_on']),
      });
  }

  return {
    /**
     * Adds a batch to what is known already; one that comes again changes nothing.
     * @param today such as `2031-05-01`
     */
    async take({ id, counts: told }: SearchCountsBatch, today: string): Promise<void> {
      // In one order, so that two batches at once do not wait for each other.
      const inOrder = told.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
      await inTransaction(strapi, async ({ trx }) => {
        if (await isNew(trx, id, today)) await add(trx, inOrder, today);
      });
    },
  };
};

const keyOf = ({ words, month }: SearchCount): string => `${month} ${words}`;

export default counts;
export type Counts = ReturnType<typeof counts>;
