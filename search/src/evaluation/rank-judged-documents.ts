import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import type { SearchDocument } from '../documents/search-document.ts';
import { startEmbeddedServer } from '../embedded/index.ts';
import { CONTENT_INDEX } from '../settings/content-index.ts';
import { ensureContentIndex } from '../settings/ensure-content-index.ts';
import { judgedSearchDocuments, type JudgedDocuments } from './judged-documents.ts';

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

/** Ranks the documents for each query with the product's own settings, over HTTP, on the embedded server. */
export const rankJudgedDocuments = async (judged: JudgedDocuments): Promise<Evaluation> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'search-evaluation-'));
  const server = await startEmbeddedServer({
    host: '127.0.0.1',
    port: 0,
    dataDir,
    masterKey: null,
  });
  try {
    const client = new Meilisearch({ host: server.url });
    await ensureContentIndex(client);
    const index = client.index<SearchDocument>(CONTENT_INDEX);
    const task = await index
      .addDocuments(judgedSearchDocuments(judged))
      .waitTask({ timeout: 600_000, interval: 25 });
    if (task.status !== 'succeeded') throw new Error(task.error?.message ?? task.status);
    const ranking: Record<string, string[]> = {};
    const times: number[] = [];
    for (const { id, q } of judged.queries) {
      const started = performance.now();
      const { hits } = await index.search(q, { limit: RANKED, attributesToRetrieve: ['id'] });
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
