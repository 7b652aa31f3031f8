import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { KeyStore, type KeyRecord } from './auth/key-store.ts';
import { handleRequest } from './http/handle-request.ts';
import type { Services } from './http/services.ts';
import { openIndexDatabase } from './store/index-database.ts';
import { IndexReader } from './store/index-reader.ts';
import { openStateDatabase } from './tasks/state-database.ts';
import { TaskQueue } from './tasks/task-queue.ts';
import { TaskRunner } from './tasks/task-runner.ts';

export interface EmbeddedOptions {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Folder of this server alone; made when it is not there. */
  dataDir: string;
  /** Null: no keys, everybody may do everything. */
  masterKey: string | null;
  /** Keys that must be there from the start. */
  keys?: readonly Omit<KeyRecord, 'createdAt' | 'updatedAt'>[];
  /** Largest body in bytes. */
  maxPayload?: number;
  now?: () => Date;
  /** Hears of what should not happen; without it, it is written to stderr. */
  onBug?: (error: unknown) => void;
}

export interface EmbeddedServer {
  url: string;
  /** Answers what is being asked, stops the task at work, and lets go of the files. */
  close(): Promise<void>;
}

/** As much as Meilisearch takes by default. */
const MAX_PAYLOAD = 100 * 1024 * 1024;

/** Longer than clients keep their connections, so that none is closed under a request. */
const KEEP_ALIVE_MS = 65_000;
const CLOSE_WITHIN_MS = 1_000;

const pragma = z.object({ page_count: z.number().optional(), page_size: z.number().optional() });

const databaseSize = (database: DatabaseSync): number => {
  const { page_count: pages = 0 } = pragma.parse(database.prepare('PRAGMA page_count').get());
  const { page_size: size = 0 } = pragma.parse(database.prepare('PRAGMA page_size').get());
  return pages * size;
};

const listen = async (server: Server, host: string, port: number): Promise<string> => {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('a TCP address was expected');
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
};

const ensureKeys = (keys: KeyStore, wanted: EmbeddedOptions['keys'], now: string): void => {
  const known = new Set(keys.list().map((key) => key.uid));
  for (const key of wanted ?? []) {
    if (!known.has(key.uid)) keys.create({ ...key, createdAt: now, updatedAt: now });
  }
};

const writeBug = (error: unknown): void => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
};

/** Starts the server. Rejects when the address is taken or another server has the folder. */
export const startEmbeddedServer = async (options: EmbeddedOptions): Promise<EmbeddedServer> => {
  const {
    host,
    port,
    dataDir,
    masterKey,
    maxPayload = MAX_PAYLOAD,
    now = () => new Date(),
  } = options;
  const onBug = options.onBug ?? writeBug;
  const httpServer = createServer();
  httpServer.keepAliveTimeout = KEEP_ALIVE_MS;
  const url = await listen(httpServer, host, port);
  try {
    mkdirSync(dataDir, { recursive: true });
    const stateDatabase = openStateDatabase(join(dataDir, 'state.db'));
    const indexPath = join(dataDir, 'indexes.db');
    const indexDatabase = openIndexDatabase(indexPath);
    const queue = new TaskQueue(stateDatabase);
    TaskRunner.settle(queue, indexDatabase);
    const runner = new TaskRunner(queue, indexPath, (error) => {
      throw error;
    });
    const keys = masterKey === null ? null : new KeyStore(stateDatabase, masterKey);
    if (keys !== null) ensureKeys(keys, options.keys, now().toISOString());
    const reader = new IndexReader(indexDatabase);
    const services: Services = {
      reader,
      queue,
      keys,
      masterKey,
      now,
      enqueue: (indexUid, order) => {
        const view = queue.enqueue(indexUid, order, now().toISOString());
        runner.wake();
        return view;
      },
      databaseSize: () => databaseSize(indexDatabase),
    };
    httpServer.on('request', (request, response) => {
      void handleRequest(request, response, services, { maxPayload, onBug });
    });
    runner.wake();
    return {
      url,
      async close() {
        const closed = once(httpServer, 'close');
        httpServer.close();
        httpServer.closeIdleConnections();
        const timer = setTimeout(() => {
          httpServer.closeAllConnections();
        }, CLOSE_WITHIN_MS);
        await closed;
        clearTimeout(timer);
        await runner.stop();
        reader.close();
        stateDatabase.close();
      },
    };
  } catch (error) {
    httpServer.close();
    throw error;
  }
};
