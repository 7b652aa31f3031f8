/**
 * Triggers that keep what happened, and who looked up names, as it was written, also against our own mistakes. SQLite loses them
 * when Strapi makes the table anew for another column, so they are set at each start.
 */
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../transaction.ts';
import { tablesOf } from './tables.ts';

/** Any number will do, as long as nothing else in this database locks on it. */
const GUARD_LOCK = 7_310_273;

export async function guardHistory(strapi: Core.Strapi): Promise<void> {
  const { events, nameViews } = tablesOf(strapi);
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const statements = [events, nameViews].flatMap(isPostgres ? onPostgres : onSqlite);
  await inTransaction(strapi, async ({ trx }) => {
    for (const statement of statements) await trx.raw(statement);
  });
}

const onSqlite = (table: string): string[] =>
  ['UPDATE', 'DELETE'].flatMap((action) => {
    const name = `${table}_no_${action.toLowerCase()}`;
    return [
      `DROP TRIGGER IF EXISTS ${name}`,
      `CREATE TRIGGER ${name} BEFORE ${action} ON ${table}
       BEGIN SELECT RAISE(ABORT, 'what happened with proposals is append-only'); END`,
    ];
  });

const onPostgres = (table: string): string[] => [
  // Two that start at the same time would be in each other's way.
  `SELECT pg_advisory_xact_lock(${GUARD_LOCK})`,
  `CREATE OR REPLACE FUNCTION ${table}_refuse() RETURNS trigger LANGUAGE plpgsql AS $refuse$
   BEGIN RAISE EXCEPTION 'what happened with proposals is append-only'; END $refuse$`,
  `DROP TRIGGER IF EXISTS ${table}_no_change ON ${table}`,
  `CREATE TRIGGER ${table}_no_change BEFORE UPDATE OR DELETE ON ${table}
   FOR EACH ROW EXECUTE FUNCTION ${table}_refuse()`,
  `DROP TRIGGER IF EXISTS ${table}_no_truncate ON ${table}`,
  `CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION ${table}_refuse()`,
];
