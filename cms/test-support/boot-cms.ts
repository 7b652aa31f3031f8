import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '@strapi/strapi';
import { vi } from 'vitest';
import { z } from 'zod';
import { ensureSecrets } from '../../scripts/launcher/secrets.js';
import { credentialsSchema, type Credentials } from '../config/environment/secrets.ts';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const appDir = dirname(here);
const distDir = join(appDir, 'dist');

/** Strapi does not load as a native ES module. */
const { createStrapi } = z
  .object({
    createStrapi: z.custom<(options: { appDir: string; distDir: string }) => Core.Strapi>(
      (value) => typeof value === 'function',
    ),
  })
  .parse(require('@strapi/strapi'));

/** What one installation keeps: its files, secrets and database. */
export interface Installation {
  dataDir: string;
  /** Of PostgreSQL; SQLite without. */
  databaseUrl?: string;
}

export interface RunningCms {
  strapi: Core.Strapi;
  /** Where it listens. */
  url: string;
  credentials: Credentials;
  close(): Promise<void>;
}

/** A new installation in a temporary folder, which becomes the small network of the tests. */
export function newInstallation(databaseUrl?: string): Installation {
  const dataDir = mkdtempSync(join(tmpdir(), 'cms-test-'));
  const refused = ensureSecrets({ dataDir, network: 'proefdorp', meiliMasterKey: undefined });
  if (refused) throw new Error('The secrets of a new installation were refused');
  return databaseUrl === undefined ? { dataDir } : { dataDir, databaseUrl };
}

export const removeInstallation = ({ dataDir }: Installation): void =>
  rmSync(dataDir, { recursive: true, force: true });

/** Starts the built cms in this process, as it runs in the product, on a free port. */
export async function bootCms(installation: Installation): Promise<RunningCms> {
  const { dataDir, databaseUrl } = installation;
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('DATABASE_URL', databaseUrl ?? '');
  vi.stubEnv('NETWORK', join(here, 'small-network'));
  vi.stubEnv('NODE_ENV', 'production');
  // A second installation in this process reads settings of its own.
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(distDir)) Reflect.deleteProperty(require.cache, file);
  }
  mkdirSync(join(dataDir, 'cms'), { recursive: true });
  const strapi = createStrapi({ appDir, distDir });
  strapi.log.silent = true;
  await strapi.load();
  const { port } = await listen(strapi);
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    credentials: credentialsSchema.parse(
      JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')),
    ),
    // strapi.destroy() would end the process of the tests.
    async close() {
      await strapi.server.destroy();
      strapi.cron.destroy();
      await strapi.db.destroy();
      vi.unstubAllEnvs();
    },
  };
}

function listen(strapi: Core.Strapi): Promise<AddressInfo> {
  return new Promise((resolve) => {
    const server = strapi.server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('No port was taken');
      resolve(address);
    });
  });
}
