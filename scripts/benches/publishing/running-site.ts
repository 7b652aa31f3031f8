/** The real site and search processes, as `npm start` runs them, over a cms of the bench's own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../../machine/free-port.js';

const KEY = 'bench-bench-bench-bench-bench';
/** Milliseconds. */
const LOOK = 20;
const PATIENCE = 30 * 60_000;

const health = z.object({
  publisher: z.object({
    behind: z.number(),
    failedPages: z.number(),
    progress: z.object({ left: z.number() }),
  }),
});
export type Health = z.infer<typeof health>['publisher'];

export interface RunningSite {
  siteUrl: string;
  searchUrl: string;
  dataDir: string;
  health(): Promise<Health>;
  /** Resolves when everything that is known is on its pages and in the index. */
  settled(): Promise<void>;
  /** Most memory that the process of the site has held, in MiB, and now. */
  memory(): { most: number; now: number };
  /** Ends the site, so that it takes nothing from what is measured meanwhile; `restart` starts it again. */
  halt(): Promise<void>;
  /** Ends the site and starts it again, perhaps at another address, which makes every page again. */
  restart(publicUrl?: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startSite(
  root: string,
  dataDir: string,
  cmsUrl: string,
): Promise<RunningSite> {
  mkdirSync(join(dataDir, 'secrets'), { recursive: true });
  const names = ['cmsToken', 'searchAdminKey', 'searchKey', 'intakeToken', 'formSecret'];
  writeFileSync(
    join(dataDir, 'secrets', 'site.json'),
    JSON.stringify(Object.fromEntries(names.map((name) => [name, KEY]))),
  );
  const [sitePort, searchPort] = [await freePort(), await freePort()];
  const siteUrl = `http://127.0.0.1:${String(sitePort)}`;
  const searchUrl = `http://127.0.0.1:${String(searchPort)}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    SITE_PORT: String(sitePort),
    SEARCH_PORT: String(searchPort),
    CMS_URL: cmsUrl,
    MEILI_URL: searchUrl,
  };
  const run = (args: string[], cwd: string, more: object = {}) =>
    spawn(process.execPath, args, {
      cwd,
      env: { ...env, ...more },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const search = run(['search/src/cli.ts', 'serve'], root);
  await answers(`${searchUrl}/health`);
  let site = run(['src/server.ts'], join(root, 'site'));
  await answers(`${siteUrl}/health`);

  const readHealth = async (): Promise<Health> => {
    const response = await fetch(`${siteUrl}/health`);
    return health.parse(await response.json()).publisher;
  };
  return {
    siteUrl,
    searchUrl,
    dataDir,
    health: readHealth,
    settled: () => answers(`${siteUrl}/ready`),
    memory: () => ({ most: memoryOf(site, 'VmHWM'), now: memoryOf(site, 'VmRSS') }),
    halt: () => ended(site),
    async restart(publicUrl) {
      await ended(site);
      site = run(
        ['src/server.ts'],
        join(root, 'site'),
        publicUrl === undefined ? {} : { PUBLIC_SITE_URL: publicUrl },
      );
      await answers(`${siteUrl}/health`);
    },
    async stop() {
      await Promise.all([ended(site), ended(search)]);
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });
}

async function answers(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => null);
    await response?.body?.cancel();
    if (response?.ok) return;
    await pause(LOOK);
  }
  throw new Error(`${url} does not answer`);
}

function memoryOf({ pid }: ChildProcess, name: string): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const kilobytes = new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
