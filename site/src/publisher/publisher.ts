import type { DatabaseSync } from 'node:sqlite';
import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import { addressesOf } from '../kinds/address.ts';
import type { Entries } from '../read-model/entries.ts';
import type { FeedPosition, State } from '../read-model/state.ts';
import { allAddresses } from './all-addresses.ts';
import { publishPaths, type Outcome, type Press } from './publish-paths.ts';
import { touchedBy, type Touched } from './touched.ts';
import type { Unfinished } from './unfinished.ts';

/** An entry as it is now; null when it is not public any more. */
export type EntryChange = {
  [K in Kind]: { kind: K; id: string; entry: EntryOf<K> | null };
}[Kind];

export interface PublisherParts {
  database: DatabaseSync;
  entries: Entries;
  state: State;
  press: Press;
  /** Shared with the files of the press. */
  unfinished: Unfinished;
  /** Milliseconds. */
  clock: () => number;
}

/**
 * Keeps the published pages equal to what a publication from scratch would make. There is one writer:
 * publications queue up, and each is one transaction over entries, pages and the place in the feed.
 */
export class Publisher {
  readonly #parts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: PublisherParts) {
    this.#parts = parts;
  }

  /** Follow these changes. Running a change twice changes nothing. */
  publish(changes: readonly EntryChange[], position: FeedPosition): Promise<Outcome> {
    return this.#exclusively(async () => {
      const { state } = this.#parts;
      const touched: Touched[] = [];
      const paths = new Set<string>();
      for (const change of changes) this.#apply(change, touched, paths);
      const outcome = await this.#publish(paths, touched);
      state.setPosition(position);
      return outcome;
    });
  }

  /** Pages whose time has come, and those that could not be made before. */
  refresh(): Promise<Outcome> {
    return this.#exclusively(() => this.#publish(new Set(this.#parts.press.registry.failed()), []));
  }

  /** Replace all entries, as at the first start. The pages follow with `publishAll`. */
  replaceEntries(all: AsyncIterable<EntryChange>, position: FeedPosition): Promise<void> {
    return this.#exclusively(async () => {
      this.#parts.entries.clear();
      for await (const change of all) put(this.#parts.entries, change);
      this.#parts.state.setPosition(position);
      this.#parts.state.set('incomplete', 'yes');
    });
  }

  /** Every page again, and away with what should not be there. */
  publishAll(onPage: (done: number, total: number) => void = () => {}): Promise<Outcome> {
    return this.#exclusively(async () => {
      const { entries, press, state, unfinished, clock } = this.#parts;
      const paths = new Set([...allAddresses(entries), ...press.registry.paths()]);
      let done = 0;
      const outcome = await publishPaths(press, paths, clock(), {
        unfinished: unfinished.paths(),
        onPage: () => {
          done += 1;
          onPage(done, Math.max(done, paths.size));
        },
      });
      state.set('incomplete', 'no');
      return outcome;
    });
  }

  isIncomplete(): boolean {
    return this.#parts.state.get('incomplete') !== 'no';
  }

  #apply(change: EntryChange, touched: Touched[], paths: Set<string>): void {
    const { entries } = this.#parts;
    const { id } = change;
    const follow = <K extends Kind>(kind: K, after: EntryOf<K> | null) => {
      const before = entries.get(kind, id);
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      touched.push(...touchedBy(kind, id, before, after));
      for (const entry of [before, after]) {
        for (const path of entry ? addressesOf(kind, entry) : []) paths.add(path);
      }
      put(entries, change);
    };
    follow(change.kind, change.entry);
  }

  async #publish(paths: Set<string>, touched: readonly Touched[]): Promise<Outcome> {
    const { press, unfinished, clock } = this.#parts;
    const moment = clock();
    // The entry's own page first: that is what the editor waits for.
    const all = [...paths, ...press.registry.dependingOn(touched), ...press.registry.due(moment)];
    return publishPaths(press, all, moment, { unfinished: unfinished.paths() });
  }

  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    const { database, unfinished } = this.#parts;
    const run = this.#last.then(async () => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work();
        database.exec('COMMIT');
        unfinished.clear();
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    });
    this.#last = run.catch(() => {});
    return run;
  }
}

function put(entries: Entries, change: EntryChange): void {
  const { kind, id } = change;
  const write = <K extends Kind>(k: K, entry: EntryOf<K> | null) => {
    if (entry === null) entries.remove(k, id);
    else entries.put(k, entry);
  };
  write(kind, change.entry);
}
