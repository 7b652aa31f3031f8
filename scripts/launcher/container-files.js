import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomKey } from './random-secret.js';
import { writeAtomically } from './write-atomically.js';

/**
 * Writes what the containers read besides the secrets themselves: the database's password, the
 * settings of Meilisearch, and the environment in which cms and site run. What exists stays valid.
 * @param {string} folder
 * @param {string} masterKey
 * @returns {{ postgres: string, meilisearch: string, environment: string }} where they are
 */
export function writeContainerFiles(folder, masterKey) {
  const files = {
    postgres: join(folder, 'postgres-password'),
    meilisearch: join(folder, 'meilisearch.toml'),
    environment: join(folder, 'environment'),
  };
  const password = existsSync(files.postgres) ? readFileSync(files.postgres, 'utf8') : randomKey();
  const settings = [
    'env = "production"',
    'http_addr = "0.0.0.0:7700"',
    'db_path = "/meili_data/data.ms"',
    'no_analytics = true',
    `master_key = "${masterKey}"`,
  ];
  const environment = [
    `DATABASE_URL=postgres://burgerwerf:${password}@postgres:5432/burgerwerf`,
    `MEILI_MASTER_KEY=${masterKey}`,
  ];
  writeAtomically(files.postgres, password, 0o600);
  writeAtomically(files.meilisearch, `${settings.join('\n')}\n`, 0o600);
  writeAtomically(files.environment, `${environment.join('\n')}\n`, 0o600);
  return files;
}
