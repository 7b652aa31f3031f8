import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/**
 * A copy of the read model as it is at this moment, for who reads it with more than one connection while
 * the site goes on.
 * @param file where it goes; one that is there is replaced
 */
export function writeSnapshot(database: DatabaseSync, file: string): void {
  rmSync(file, { force: true });
  database.prepare('VACUUM INTO ?').run(file);
}
