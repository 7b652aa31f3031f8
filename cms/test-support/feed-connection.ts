import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import type { Named } from '../src/plugins/publication/server/src/services/feed.ts';
import type { Installation } from './boot-cms.ts';

const rows = z.array(z.object({ sequence: z.coerce.number(), documentId: z.string() }));
export type FeedRow = z.infer<typeof rows>[number];

/** A connection to the database that the cms knows nothing of. */
export interface FeedConnection {
  append(change: Named): Promise<void>;
  after(sequence: number): Promise<FeedRow[]>;
  close(): Promise<void>;
}

const INSERT = 'INSERT INTO publication_changes (document_id, entry_type, entry_id) VALUES';
const SELECT =
  'SELECT id AS sequence, entry_id AS "documentId" FROM publication_changes WHERE id >';

export const connectToFeed = ({ dataDir, databaseUrl }: Installation): Promise<FeedConnection> =>
  databaseUrl === undefined
    ? Promise.resolve(toSqlite(join(dataDir, 'cms', 'cms.db')))
    : toPostgres(databaseUrl);

interface Sqlite {
  prepare(sql: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown };
  close(): unknown;
}

/** The library of the cms itself: two copies of SQLite in one process lose each other's locks. */
const Database = z
  .custom<new (file: string) => Sqlite>((value) => typeof value === 'function')
  .parse(createRequire(import.meta.url)('better-sqlite3'));

function toSqlite(file: string): FeedConnection {
  const database = new Database(file);
  const insert = database.prepare(`${INSERT} (?, ?, ?)`);
  const select = database.prepare(`${SELECT} ? ORDER BY id`);
  return {
    append({ type, documentId }) {
      insert.run(randomUUID(), type, documentId);
      return Promise.resolve();
    },
    // Later, or a reader that polls would leave the cms no time.
    after: (sequence) =>
      new Promise((resolve) => {
        setImmediate(() => {
          resolve(rows.parse(select.all(sequence)));
        });
      }),
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}

async function toPostgres(connectionString: string): Promise<FeedConnection> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return {
    async append({ type, documentId }) {
      await client.query(`${INSERT} ($1, $2, $3)`, [randomUUID(), type, documentId]);
    },
    async after(sequence) {
      const result = await client.query(`${SELECT} $1 ORDER BY id`, [sequence]);
      return rows.parse(result.rows);
    },
    close: () => client.end(),
  };
}
