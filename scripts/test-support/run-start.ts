import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FakeProject } from './fake-project.ts';
import { freePort } from '../machine/free-port.js';

/** A start of a fake project, as a person would do it. */
export interface RunningStart {
  readonly child: ChildProcess;
  readonly env: NodeJS.ProcessEnv;
  output(): string;
  /** Waits for the line that scripts look for. */
  ready(): Promise<void>;
  exitCode(): Promise<number | null>;
  pidOf(part: string): number;
}

export async function runStart(
  project: FakeProject,
  env: NodeJS.ProcessEnv = {},
  nodeArgs: string[] = [],
): Promise<RunningStart> {
  const [site, cms, search] = [await freePort(), await freePort(), await freePort()];
  const started: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NETWORK: 'dorp',
    DATA_DIR: project.dataDir,
    SITE_PORT: String(site),
    CMS_PORT: String(cms),
    SEARCH_PORT: String(search),
    ...env,
  };
  const child = spawn(process.execPath, [...nodeArgs, join(project.root, 'scripts/start.js')], {
    cwd: project.root,
    env: started,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return {
    child,
    env: started,
    output: () => text,
    ready: () =>
      until(
        () => /^ready /m.test(text),
        () => text,
      ),
    exitCode: () => ended,
    pidOf: (part) => Number(readFileSync(join(project.dataDir, `${part}.pid`), 'utf8')),
  };
}

/** Waits for something outside this process, and tells what was seen when it never comes. */
export async function until(happened: () => boolean, seen: () => string = () => ''): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!happened()) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${happened.toString()}\n${seen()}`);
    await pause(25);
  }
}

export function isRunning(pid: number): boolean {
  if (!existsSync('/proc')) return answersToSignal(pid);
  const status = `/proc/${String(pid)}/stat`;
  // A dead process that nobody has buried yet runs no more.
  return existsSync(status) && !readFileSync(status, 'utf8').includes(') Z ');
}

function answersToSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
