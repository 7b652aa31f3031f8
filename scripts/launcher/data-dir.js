import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { refused } from './refused.js';

/** @type {Map<string, string>} */
const REASONS = new Map([
  ['EACCES', 'geen rechten om er te schrijven'],
  ['EPERM', 'geen rechten om er te schrijven'],
  ['EROFS', 'er kan daar alleen gelezen worden'],
  ['ENOSPC', 'de schijf is vol'],
  ['EEXIST', 'daar staat een bestand en geen map'],
  ['ENOTDIR', 'daar staat een bestand en geen map'],
]);

/** What only the product itself may read; `public/` is for any web server. */
const PRIVATE_FOLDERS = ['cms', 'site', 'search', 'logs', 'mail'];

/**
 * Makes the folders for everything the product writes, or says why that does not work.
 * @param {string} dataDir
 * @returns {import('./refused.js').Refused | undefined}
 */
export function ensureDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    for (const name of PRIVATE_FOLDERS) {
      const folder = join(dataDir, name);
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o700);
    }
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS.get(code);
    if (reason === undefined) throw error;
    return refused(`DATA_DIR ${dataDir} is niet te gebruiken: ${reason}.`);
  }
}
