import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { startEmbeddedServer } from '../embedded/index.ts';
import { CONTENT_INDEX, CONTENT_PRIMARY_KEY } from '../settings/content-index.ts';
import type { JudgedDocuments } from './judged-documents.ts';
import { productVariant, type SearchVariant } from './search-variant.ts';

export interface Evaluation {
  /** Ids of the best documents for each query, the best first. */
  ranking: Record<string, string[]>;
  /** Half of the queries took no longer than this. */
  msP50: number;
  msP95: number;
}

const RANKED = 20;

const percentile = (sorted: readonly number[], part: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2));

const WAIT = { timeout: 600_000, interval: 25 };

const fill = async (
  client: Meilisearch,
  variant: SearchVariant,
  judged: JudgedDocuments,
): Promise<void> => {
  const index = client.index(CONTENT_INDEX);
  const tasks = [
    await client.createIndex(CONTENT_INDEX, { primaryKey: CONTENT_PRIMARY_KEY }),
    await index.updateSettings(variant.settings),
    await index.addDocuments(variant.documents(judged)),
  ];
  for (const { taskUid } of tasks) {
    const task = await client.tasks.waitForTask(taskUid, WAIT);
    if (task.status !== 'succeeded') throw new Error(task.error?.message ?? task.status);
  }
};

/** Ranks the documents for each query over HTTP, on the embedded server; as the product does unless told otherwise. */
export const rankJudgedDocuments = async (
  judged: JudgedDocuments,
  variant: SearchVariant = productVariant,
): Promise<Evaluation> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'search-evaluation-'));
  const server = await startEmbeddedServer({
    host: '127.0.0.1',
    port: 0,
    dataDir,
    masterKey: null,
  });
  try {
    const client = new Meilisearch({ host: server.url });
    await fill(client, variant, judged);
    const index = client.index<{ id: string }>(CONTENT_INDEX);
    const ranking: Record<string, string[]> = {};
    const times: number[] = [];
    for (const { id, q } of judged.queries) {
      const started = performance.now();
      const { hits } = await index.search(null, {
        ...variant.query(q),
        limit: RANKED,
        attributesToRetrieve: ['id'],
      });
      times.push(performance.now() - started);
      ranking[id] = hits.map((hit) => hit.id);
    }
    times.sort((a, b) => a - b);
    return { ranking, msP50: percentile(times, 0.5), msP95: percentile(times, 0.95) };
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};
