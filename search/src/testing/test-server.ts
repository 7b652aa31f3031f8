import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch, type Settings } from 'meilisearch';
import { startEmbeddedServer, type EmbeddedOptions } from '../embedded/index.ts';

export interface TestServer {
  url: string;
  dataDir: string;
  client: Meilisearch;
  /** What the server calls bugs of its own. */
  bugs: unknown[];
  /** Sends anything, and gives status and body as they come. */
  request(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown }>;
  /** Stops it and starts it again on the same files. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const MASTER_KEY = 'a-master-key-for-tests';

/** Starts an embedded server on a free port and a folder of its own. */
export const startTestServer = async (
  options: Partial<EmbeddedOptions> = {},
): Promise<TestServer> => {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'search-test-'));
  const bugs: unknown[] = [];
  const all: EmbeddedOptions = {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    masterKey: MASTER_KEY,
    onBug: (error) => bugs.push(error),
    ...options,
  };
  const apiKey = all.masterKey ?? '';
  const connect = (url: string): Meilisearch => new Meilisearch({ host: url, apiKey });
  let running = await startEmbeddedServer(all);
  const server: TestServer = {
    url: running.url,
    dataDir,
    client: connect(running.url),
    bugs,
    async request(method, path, body, headers) {
      const response = await fetch(server.url + path, {
        method,
        headers: headers ?? {
          authorization: `Bearer ${apiKey}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    async restart() {
      await running.close();
      running = await startEmbeddedServer(all);
      server.url = running.url;
      server.client = connect(running.url);
    },
    async close() {
      await running.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return server;
};

export const QUICK = { timeout: 20_000, interval: 2 };

/** Makes an index with these settings and documents, and waits until it is ready. */
export const fillIndex = async (
  { client }: TestServer,
  uid: string,
  settings: Settings,
  documents: Record<string, unknown>[],
): Promise<void> => {
  const tasks = [
    await client.createIndex(uid, { primaryKey: 'id' }),
    await client.index(uid).updateSettings(settings),
    await client.index(uid).addDocuments(documents),
  ];
  for (const { taskUid } of tasks) {
    const task = await client.tasks.waitForTask(taskUid, QUICK);
    if (task.status !== 'succeeded') throw new Error(`task failed: ${JSON.stringify(task.error)}`);
  }
};
