import type { Meilisearch } from '../../search/src/evaluation/index.ts';
import {
  CONTENT_PRIMARY_KEY,
  contentQuery,
  contentSettings,
  toSearchDocument,
} from '../../search/src/index.ts';
import { quantile } from './bench.ts';
import type { MadeUpPages } from './search-pages.ts';
import type { QueryKind } from './search-queries.ts';

const WAIT = { timeout: 7_200_000, interval: 20 };
const BATCH = 1000;

/** An index of our own: the server may be one that is in use. */
export const BENCH_INDEX = 'content-bench';

/** Seconds that `work` takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Fills the index as the publisher would, batch by batch. Making the documents is not counted. */
export async function fill(
  client: Meilisearch,
  pages: MadeUpPages,
  count: number,
): Promise<number> {
  const index = client.index(BENCH_INDEX);
  await client.createIndex(BENCH_INDEX, { primaryKey: CONTENT_PRIMARY_KEY }).waitTask(WAIT);
  await index.updateSettings(contentSettings()).waitTask(WAIT);
  let took = 0;
  for (let from = 0; from < count; from += BATCH) {
    const documents = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) =>
      toSearchDocument(pages.page(from + i)),
    );
    took += await seconds(async () => {
      const task = await index.addDocuments(documents).waitTask(WAIT);
      if (task.status !== 'succeeded') throw new Error(task.error?.message ?? task.status);
    });
  }
  return took;
}

/** What the search page asks, counts of the filters included. */
const searchPage = (typed: string) => ({
  ...contentQuery(typed),
  facets: ['kind', 'policyFields', 'areas', 'stage'],
  page: 1,
  hitsPerPage: 12,
  ...(typed === '' ? { sort: ['date:desc'] } : {}),
  attributesToRetrieve: ['id', 'kind', 'title', 'summary', 'url'],
  attributesToHighlight: ['title', 'summary', 'text'],
  attributesToCrop: ['text'],
  cropLength: 28,
});

export interface Latency {
  p50: number;
  p99: number;
}

/** Milliseconds for each query of a kind, asked by so many clients at once. */
export async function latency(
  client: Meilisearch,
  { typed }: QueryKind,
  clients: number,
): Promise<Latency> {
  const index = client.index(BENCH_INDEX);
  const waiting = [...typed];
  const times: number[] = [];
  const work = async (): Promise<void> => {
    for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
      const started = performance.now();
      await index.search(null, searchPage(query));
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Milliseconds until a changed page can be found, the middle of several. */
export async function upsert(client: Meilisearch, pages: MadeUpPages): Promise<number> {
  const index = client.index(BENCH_INDEX);
  const times: number[] = [];
  for (let i = 0; i < 15; i += 1) {
    const document = toSearchDocument(pages.page(i));
    const took = await seconds(() =>
      index.addDocuments([document]).waitTask({ timeout: 60_000, interval: 2 }),
    );
    times.push(took * 1000);
  }
  return quantile(times, 0.5);
}
