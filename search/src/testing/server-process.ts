import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Meilisearch } from 'meilisearch';
import { searchKeysFor } from '../keys.ts';

const masterKey = 'a-master-key-for-tests';
const cli = new URL('../cli.ts', import.meta.url).pathname;

/** A server as a process of its own, so that it can be killed. */
export interface ServerProcess {
  url: string;
  client: Meilisearch;
  /** Gives the exit code; null after a signal that it could not answer. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

const isRunning = (child: ChildProcess): boolean =>
  child.exitCode === null && child.signalCode === null;

/** Starts the server on a free port, and waits for the line that says where it listens. */
export const startServerProcess = async (dataDir: string): Promise<ServerProcess> => {
  const child = spawn(process.execPath, [cli, 'serve'], {
    env: { ...process.env, DATA_DIR: dataDir, SEARCH_PORT: '0', MEILI_MASTER_KEY: masterKey },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      const found = /http:\/\/\S+/.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(output));
    });
  });
  return {
    url,
    client: new Meilisearch({ host: url, apiKey: searchKeysFor(masterKey).adminKey }),
    async stop(signal) {
      if (isRunning(child)) {
        const exited = once(child, 'exit');
        child.kill(signal);
        await exited;
      }
      return child.exitCode;
    },
  };
};
