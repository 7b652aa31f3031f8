import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../scripts/launcher/project-root.js';
import { freePort } from '../../scripts/machine/free-port.js';
import type { Installation } from './installation.ts';

/** A first start may have to build everything, and fills the demo network. Milliseconds. */
const READY_WITHIN = 900_000;
const START = join(projectRoot, 'scripts', 'start.js');
/** Ends the product with the tests, however these end. */
const EXIT_WITH_PARENT = new URL('../../scripts/launcher/exit-with-parent.js', import.meta.url)
  .href;

/** The whole product as a person starts it, in a folder and on ports of its own. */
export interface Product extends Installation {
  /** The environment of its commands. */
  readonly env: Record<string, string>;
  /** Ends what runs and throws the data away. */
  remove(): Promise<void>;
}

interface ProductSettings {
  databaseUrl?: string;
  /** More of the environment that it starts in. */
  env?: Record<string, string>;
  /** Start again when the launcher is killed, as the service manager of a machine does. */
  restartsAfterDeath?: boolean;
}

export async function startProduct(settings: ProductSettings = {}): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'journeys-'));
  const [site, cms, search] = [await freePort(), await freePort(), await freePort()];
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    DATA_DIR: dataDir,
    SITE_PORT: String(site),
    CMS_PORT: String(cms),
    SEARCH_PORT: String(search),
    ...settings.env,
    ...(settings.databaseUrl === undefined ? {} : { DATABASE_URL: settings.databaseUrl }),
  };
  let isOver = false;
  let launcher = launch(env);
  await ready(launcher);
  const running = keepRunning();

  return {
    dataDir,
    env,
    siteUrl: `http://127.0.0.1:${String(site)}`,
    cmsUrl: `http://127.0.0.1:${String(cms)}`,
    searchUrl: `http://127.0.0.1:${String(search)}`,
    async remove() {
      isOver = true;
      launcher.child.kill('SIGTERM');
      await launcher.ended;
      await running;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };

  async function keepRunning(): Promise<void> {
    if (settings.restartsAfterDeath !== true) return;
    for (;;) {
      await launcher.ended;
      if (isOver) return;
      launcher = launch(env);
    }
  }
}

interface Launcher {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly said: () => string;
}

function launch(env: Record<string, string>): Launcher {
  const child = spawn(process.execPath, ['--import', EXIT_WITH_PARENT, START], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return { child, ended, said: () => said };
}

async function ready({ child, ended, said }: Launcher): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (!/^ready /m.test(said())) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded || Date.now() > deadline) {
      child.kill('SIGTERM');
      await ended;
      throw new Error(`The product is not ready:\n${said()}`);
    }
    await pause(50);
  }
}
