import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const strapiModule = z.object({
  createStrapi: z.custom<(options: { appDir: string; distDir: string }) => Core.Strapi>(
    (value) => typeof value === 'function',
  ),
});

/**
 * Strapi does not load as a native ES module, and keeps state in its modules: a second start in this
 * process needs them fresh, as it needs the settings of our own modules.
 */
function requireAnew(name: string): unknown {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(distDir) || file.includes('/@strapi/') || file.includes('/src/plugins/')) {
      Reflect.deleteProperty(require.cache, file);
    }
  }
  return require(name);
}

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

const credentialsFile = ({ dataDir }: Installation) => join(dataDir, 'credentials.json');

const readCredentials = (installation: Installation): Credentials =>
  credentialsSchema.parse(JSON.parse(readFileSync(credentialsFile(installation), 'utf8')));

/** Changes some credentials, for the next start. */
export function writeCredentials(installation: Installation, change: Partial<Credentials>): void {
  const changed = { ...readCredentials(installation), ...change };
  writeFileSync(credentialsFile(installation), JSON.stringify(changed));
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
  const { createStrapi } = strapiModule.parse(requireAnew('@strapi/strapi'));
  mkdirSync(join(dataDir, 'cms'), { recursive: true });
  const forgetSignals = rememberSignals();
  const strapi = createStrapi({ appDir, distDir });
  strapi.log.silent = true;
  // Strapi asks PostgreSQL several things at once in one transaction, and pg says that this will end.
  process.noDeprecation = true;
  await strapi.load();
  const { port } = await listen(strapi);
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    credentials: readCredentials(installation),
    // strapi.destroy() would end the process of the tests.
    async close() {
      await strapi.server.destroy();
      // What works by itself ends before the database does.
      for (const plugin of Object.values(strapi.plugins)) await plugin.destroy({ strapi });
      strapi.cron.destroy();
      await strapi.db.destroy();
      forgetSignals();
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

/** Strapi listens for signals from each start on. @returns what takes away the listeners added since */
function rememberSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const before = signals.map((signal) => process.listeners(signal));
  return () => {
    signals.forEach((signal, index) => {
      for (const listener of process.listeners(signal)) {
        if (before[index]?.includes(listener) !== true) process.off(signal, listener);
      }
    });
  };
}
