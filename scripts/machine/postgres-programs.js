import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './find-program.js';

const DEBIAN = '/usr/lib/postgresql';
const HOMEBREW = ['/opt/homebrew/opt', '/usr/local/opt'];

/**
 * The folder with initdb and postgres on this machine, or the one that PG_BIN names. Debian keeps it
 * off the search path, one for each version: the newest counts.
 * @returns {string | undefined}
 */
export function findPostgresPrograms() {
  const named = process.env['PG_BIN'];
  if (named) return named;
  const folders = [
    ...versionsIn(DEBIAN).map((version) => join(DEBIAN, version, 'bin')),
    ...HOMEBREW.flatMap((folder) =>
      versionsIn(folder)
        .filter((name) => name.startsWith('postgresql'))
        .map((name) => join(folder, name, 'bin')),
    ),
  ];
  const initdb = findProgram('initdb', folders) ?? findProgram('initdb');
  return initdb === undefined ? undefined : dirname(initdb);
}

/** @param {string} folder */
function versionsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/**
 * Why no PostgreSQL can be started here, or nothing when it can.
 * @returns {string | undefined}
 */
export function explainNoPostgres() {
  if (findPostgresPrograms() === undefined) return 'PostgreSQL is niet geïnstalleerd';
  if (process.getuid?.() === 0 && findProgram('runuser') === undefined) {
    return 'als root start PostgreSQL niet, en runuser ontbreekt';
  }
  return undefined;
}
