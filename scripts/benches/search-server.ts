import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A search server to measure. */
export interface MeasuredServer {
  url: string;
  apiKey: string;
  /** MiB in use now; null where that cannot be known. */
  memory(): number | null;
  stop(): Promise<void>;
}

const residentMiB = (pid: number | undefined): number | null => {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const kib = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
    return kib === undefined ? null : Math.round(Number(kib) / 1024);
  } catch {
    return null;
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
};

/** The embedded server as a process of its own, as the product starts it. */
export async function startEmbedded(root: string, dataDir: string): Promise<MeasuredServer> {
  const child = spawn(process.execPath, [join(root, 'search/src/cli.ts'), 'serve'], {
    env: { ...process.env, DATA_DIR: dataDir, SEARCH_PORT: '0', MEILI_MASTER_KEY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`the search server did not start: ${output}`));
    });
  });
  return { url, apiKey: '', memory: () => residentMiB(child.pid), stop: () => stop(child) };
}

/** The server of `MEILI_URL`, which we neither start nor stop; null when there is none. */
export function realServer(): MeasuredServer | null {
  const url = process.env['MEILI_URL'] ?? '';
  if (url === '') return null;
  const apiKey = process.env['MEILI_MASTER_KEY'] ?? '';
  return { url, apiKey, memory: () => null, stop: () => Promise.resolve() };
}
