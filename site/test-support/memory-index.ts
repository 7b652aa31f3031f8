import type { SearchIndex } from '../src/publisher/search-index.ts';

/** A search index in memory that can be out of reach. */
export class MemoryIndex implements SearchIndex {
  readonly documents = new Map<string, string>();
  synonyms: readonly (readonly string[])[] = [];
  isReachable = true;

  prepare(synonyms: readonly (readonly string[])[]): Promise<void> {
    return this.#reach(() => {
      this.synonyms = synonyms;
    });
  }

  put(documents: readonly string[]): Promise<void> {
    return this.#reach(() => {
      for (const text of documents) this.documents.set(idOf(text), text);
    });
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#reach(() => {
      for (const id of ids) this.documents.delete(id);
    });
  }

  async *all(): AsyncIterable<{ id: string; text: string }> {
    const documents = await this.#reach(() => [...this.documents]);
    for (const [id, text] of documents) yield { id, text };
  }

  #reach<T>(work: () => T): Promise<T> {
    return this.isReachable ? Promise.resolve(work()) : Promise.reject(new Error('unreachable'));
  }
}

function idOf(text: string): string {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed && 'id' in parsed) return String(parsed.id);
  throw new Error(`A document without id: ${text}`);
}
