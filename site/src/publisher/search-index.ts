import { CONTENT_INDEX, ensureContentIndex } from '@burgerwerf/search';
import { Meilisearch, type EnqueuedTaskPromise } from 'meilisearch';
import { z } from 'zod';

/** Where search documents go. Each call resolves only when its change can be found. */
export interface SearchIndex {
  /**
   * Make the index and its settings what this version of the site needs.
   * @param synonyms groups of words that stand for each other, beside those that are always kept
   */
  prepare(synonyms: readonly (readonly string[])[]): Promise<void>;
  /** Documents as JSON text. */
  put(documents: readonly string[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** All that is in the index, as JSON text with the keys in order. */
  all(): AsyncIterable<{ id: string; text: string }>;
}

const PAGE = 1000;
const TASK_TIMEOUT = 120_000;

const document = z.looseObject({ id: z.string() });

/** The index on a server that speaks Meilisearch's API. */
export class MeilisearchIndex implements SearchIndex {
  readonly #client;

  constructor(host: string, apiKey: string) {
    this.#client = new Meilisearch({ host, apiKey, timeout: 30_000 });
  }

  async prepare(synonyms: readonly (readonly string[])[]): Promise<void> {
    await ensureContentIndex(this.#client, synonyms);
  }

  async put(documents: readonly string[]): Promise<void> {
    if (documents.length === 0) return;
    const parsed = documents.map((text) => document.parse(JSON.parse(text)));
    await done(this.#index().addDocuments(parsed));
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await done(this.#index().deleteDocuments([...ids]));
  }

  async *all(): AsyncIterable<{ id: string; text: string }> {
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await this.#index().getDocuments({ limit: PAGE, offset });
      for (const result of z.array(document).parse(results)) {
        yield { id: result.id, text: JSON.stringify(result) };
      }
      if (results.length < PAGE) return;
    }
  }

  #index() {
    return this.#client.index(CONTENT_INDEX);
  }
}

async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  // The client looks every 50 ms unless told otherwise; that would be most of the time to publish.
  const task = await enqueued.waitTask({ interval: 5, timeout: TASK_TIMEOUT });
  if (task.status !== 'succeeded') {
    throw new Error(`Search task ${task.uid} is ${task.status}: ${task.error?.message ?? ''}`);
  }
}
