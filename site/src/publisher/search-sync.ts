import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { PageRegistry } from './page-registry.ts';
import type { SearchIndex } from './search-index.ts';

/** Documents in one task. */
const BATCH = 100;
/** Few enough that what an editor waits for is not long behind what half the site needs. */
const IN_TURN = 30;
/** How long a page that must go waits for the index, in milliseconds. */
const LONGEST_WAIT = 2000;

interface Pending {
  id: string;
  /** Null: to be removed. */
  text: string | null;
}

/** What must happen to the index. */
export interface Expected extends Pending {
  /** An editor waits for it. */
  isUrgent: boolean;
}

/**
 * Brings the index to what is published. What must still happen is written down in the transaction of
 * the publication and crossed out when the index has confirmed it, so it survives a crash of either.
 */
export class SearchSync {
  readonly #database;
  readonly #index;
  readonly #synonyms;
  /** The synonyms that the index has confirmed; null before the first time. */
  #confirmed: string | null = null;

  /** @param synonyms groups of words that stand for each other, as they are now */
  constructor(database: DatabaseSync, index: SearchIndex, synonyms: () => readonly string[][]) {
    this.#database = database;
    this.#index = index;
    this.#synonyms = synonyms;
  }

  /** Call it inside the transaction of the publication. */
  expect({ id, text, isUrgent }: Expected): void {
    this.#database
      .prepare(
        `INSERT INTO pending_document (id, document, is_urgent) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET document = excluded.document,
           is_urgent = max(is_urgent, excluded.is_urgent)`,
      )
      .run(id, text, isUrgent ? 1 : 0);
  }

  /** Removals at once, before the pages themselves go; what fails stays pending. */
  async removeNow(ids: readonly string[]): Promise<void> {
    // The page must go all the same, also when the server does not answer: unpublished means gone. The
    // removal is pending.
    await Promise.race([this.#index.remove(ids), pause(LONGEST_WAIT)]).catch(() => {});
  }

  /** How much the index must still hear. */
  pending(): number {
    const row = this.#database.prepare('SELECT count(*) AS total FROM pending_document').get();
    return Number(row?.['total']) + (this.#knowsSynonyms() ? 0 : 1);
  }

  /** @throws when the index cannot be reached; what was not confirmed stays pending */
  async flush(): Promise<void> {
    if (!this.#knowsSynonyms()) await this.#prepare();
    for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
      await this.#index.put(batch.flatMap(({ text }) => text ?? []));
      await this.#index.remove(batch.flatMap(({ id, text }) => (text === null ? [id] : [])));
      this.#crossOut(batch);
    }
  }

  /** Compare the index with what is published, and note every difference as pending. For a start, or another server. */
  async compare(registry: PageRegistry): Promise<void> {
    await this.#prepare();
    const right = new Set<string>();
    for await (const { id, text } of this.#index.all()) {
      const wanted = registry.document(id);
      if (wanted === text) right.add(id);
      else if (wanted === null) this.expect({ id, text: null, isUrgent: false });
    }
    for (const { id, text } of registry.documents()) {
      if (!right.has(id)) this.expect({ id, text, isUrgent: false });
    }
  }

  #knowsSynonyms(): boolean {
    return this.#confirmed === JSON.stringify(this.#synonyms());
  }

  async #prepare(): Promise<void> {
    const synonyms = this.#synonyms();
    await this.#index.prepare(synonyms);
    this.#confirmed = JSON.stringify(synonyms);
  }

  #next(): Pending[] {
    const urgent = this.#some('WHERE is_urgent = 1', BATCH);
    return urgent.length > 0 ? urgent : this.#some('', IN_TURN);
  }

  #some(condition: string, limit: number): Pending[] {
    return this.#database
      .prepare(`SELECT id, document FROM pending_document ${condition} ORDER BY id LIMIT ?`)
      .all(limit)
      .map((row) => ({
        id: String(row['id']),
        text: typeof row['document'] === 'string' ? row['document'] : null,
      }));
  }

  /** Unless another publication has asked for something else meanwhile. */
  #crossOut(batch: readonly Pending[]): void {
    const statement = this.#database.prepare(
      'DELETE FROM pending_document WHERE id = ? AND document IS ?',
    );
    for (const { id, text } of batch) statement.run(id, text);
  }
}
