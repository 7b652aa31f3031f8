import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/machine/free-port.js';
import type { Installation } from './boot-cms.ts';

const here = dirname(fileURLToPath(import.meta.url));
const strapi = join(
  dirname(createRequire(import.meta.url).resolve('@strapi/strapi/package.json')),
  'bin',
  'strapi.js',
);

/** The built cms as a process of its own, which can be killed. It says nothing. */
export async function startCmsProcess(
  { dataDir, databaseUrl = '' }: Installation,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const port = await freePort();
  return spawn(process.execPath, [strapi, 'start'], {
    cwd: dirname(here),
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      NETWORK: join(here, 'small-network'),
      CMS_PORT: String(port),
      ...settings,
    },
  });
}
