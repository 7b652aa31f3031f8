import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { explainNoPostgres } from '../../scripts/machine/postgres-programs.js';
import { startPostgres } from '../../scripts/machine/postgres.js';
import type { Credentials } from '../config/environment/secrets.ts';
import {
  bootCms,
  newInstallation,
  removeInstallation,
  writeCredentials,
  type Installation,
  type RunningCms,
} from './boot-cms.ts';
import { connectToFeed, type FeedConnection } from './feed-connection.ts';

/** A database server that lasts as long as the tests of one file. */
interface Server {
  /** An address of an empty database, undefined for SQLite. */
  newDatabase(): Promise<string | undefined>;
  stop(): Promise<void>;
}

const sqlite = (): Promise<Server> =>
  Promise.resolve({
    newDatabase: () => Promise.resolve(undefined),
    stop: () => Promise.resolve(),
  });

async function postgres(): Promise<Server> {
  const server = await startPostgres();
  return {
    async newDatabase() {
      const name = `cms_${randomUUID().replaceAll('-', '')}`;
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    stop: server.stop,
  };
}

const noPostgres = explainNoPostgres();
if (noPostgres !== undefined && process.env['CI'] === 'true') throw new Error(noPostgres);

const databases = [
  { name: 'SQLite', start: sqlite, skip: false },
  {
    name: `PostgreSQL${noPostgres === undefined ? '' : ` (${noPostgres})`}`,
    start: postgres,
    skip: noPostgres !== undefined,
  },
];

/** The cms under test. Read `cms` inside the tests only: it is there once they run. */
export interface TestedCms {
  readonly cms: RunningCms;
  /** Stops it and starts it again on the same data. */
  restart(): Promise<void>;
  /** A connection to its feed such as another process would have. */
  connect(): Promise<FeedConnection>;
  /** Writes other credentials, for the next start. */
  changeCredentials(change: Partial<Credentials>): void;
  /** Stops it and starts another, new installation. The first one is gone. */
  startAnother(): Promise<void>;
}

/** Runs the same tests on every database that the product supports, each with a cms of its own. */
export function onEachDatabase(what: string, tests: (tested: TestedCms) => void): void {
  for (const { name, start, skip } of databases) {
    describe.skipIf(skip)(`${what}, on ${name}`, () => {
      let server: Server | undefined;
      let installation: Installation | undefined;
      let cms: RunningCms | undefined;

      const install = async () => {
        installation = newInstallation(await server?.newDatabase());
        cms = await bootCms(installation);
      };
      const leave = async () => {
        await cms?.close();
        if (installation) removeInstallation(installation);
      };

      beforeAll(async () => {
        server = await start();
        await install();
      });
      afterAll(async () => {
        await leave();
        await server?.stop();
      });

      tests({
        get cms() {
          if (!cms) throw new Error('The cms does not run yet');
          return cms;
        },
        async restart() {
          if (!installation) throw new Error('There is nothing to start again');
          await cms?.close();
          cms = await bootCms(installation);
        },
        connect() {
          if (!installation) throw new Error('There is nothing to connect to');
          return connectToFeed(installation);
        },
        changeCredentials(change) {
          if (installation) writeCredentials(installation, change);
        },
        async startAnother() {
          await leave();
          await install();
        },
      });
    });
  }
}
