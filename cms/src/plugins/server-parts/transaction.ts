import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** What Strapi hands to the work inside a transaction. */
export interface Transaction {
  trx: Knex.Transaction;
  /** Called when it, and every transaction around it, has been committed. */
  onCommit: (callback: () => void) => void;
  /** Called when it was undone. */
  onRollback: (callback: () => void) => void;
}

/** Runs work in a transaction; inside another one it becomes part of that. */
export async function inTransaction<T>(
  strapi: Core.Strapi,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return await strapi.db.transaction((transaction: Transaction) => work(transaction));
}
