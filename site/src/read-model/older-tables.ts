import type { DatabaseSync } from 'node:sqlite';

/**
 * Everything here can be made anew from the cms, so tables of an older shape are thrown away rather than
 * converted.
 * @returns whether the tables are of this version already
 */
export function dropOlderTables(database: DatabaseSync, version: number): boolean {
  const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (found === version) return true;
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  for (const { name } of tables) database.exec(`DROP TABLE "${String(name)}"`);
  return false;
}
