/**
 * Triggers that keep tables as they were written, also against our own mistakes. SQLite loses them when
 * Strapi makes a table anew for another column, so they are set at each start.
 */
import type { Core } from '@strapi/strapi';
import { inTransaction } from './transaction.ts';

/** Any number will do, as long as nothing else in this database locks on it. */
const GUARD_LOCK = 7_310_272;

/** Makes the database refuse to change or delete what stands in these tables. */
export async function keepAppendOnly(
  strapi: Core.Strapi,
  tables: readonly string[],
): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  await inTransaction(strapi, async ({ trx }) => {
    // Two that start at the same time would be in each other's way.
    if (isPostgres) await trx.raw(`SELECT pg_advisory_xact_lock(${GUARD_LOCK})`);
    for (const statement of tables.flatMap(isPostgres ? onPostgres : onSqlite)) {
      await trx.raw(statement);
    }
  });
}

const onSqlite = (table: string): string[] =>
  ['UPDATE', 'DELETE'].flatMap((action) => {
    const name = `${table}_no_${action.toLowerCase()}`;
    return [
      `DROP TRIGGER IF EXISTS ${name}`,
      `CREATE TRIGGER ${name} BEFORE ${action} ON ${table}
       BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    ];
  });

const onPostgres = (table: string): string[] => [
  `CREATE OR REPLACE FUNCTION ${table}_refuse() RETURNS trigger LANGUAGE plpgsql AS $refuse$
   BEGIN RAISE EXCEPTION '${table} is append-only'; END $refuse$`,
  `DROP TRIGGER IF EXISTS ${table}_no_change ON ${table}`,
  `CREATE TRIGGER ${table}_no_change BEFORE UPDATE OR DELETE ON ${table}
   FOR EACH ROW EXECUTE FUNCTION ${table}_refuse()`,
  `DROP TRIGGER IF EXISTS ${table}_no_truncate ON ${table}`,
  `CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
   FOR EACH STATEMENT EXECUTE FUNCTION ${table}_refuse()`,
];
