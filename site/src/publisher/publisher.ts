import type { DatabaseSync } from 'node:sqlite';
import type { EntryOf, Kind } from '@burgerwerf/cms/contract';
import { addressesOf } from '../kinds/address.ts';
import { isGathered } from '../kinds/is-gathered.ts';
import type { Entries } from '../read-model/entries.ts';
import type { FeedPosition, State } from '../read-model/state.ts';
import { allAddresses } from './all-addresses.ts';
import { rank, type DuePages, type Rank } from './due-pages.ts';
import { planOf } from './plan.ts';
import { publishPaths, type Outcome, type PathsOutcome, type Press } from './publish-paths.ts';
import type { PageRenderer } from './render-each.ts';
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
  due: DuePages;
  /** Makes pages beside the process, for work that is large; without it everything is made here. */
  helpers?: PageRenderer;
  /** Shared with the files of the press. */
  unfinished: Unfinished;
  /** Milliseconds. */
  clock: () => number;
}

/** Pages in one transaction: the next publication waits for so many at most. */
const AT_ONCE = 10;
/** Of those that an editor waits for. */
const MANY = 100;
/** The latest instant for which pages were made. */
const MOMENT = 'moment';
/** Milliseconds that a clock may be put right without further ado. */
const TOLERANCE = 60_000;
/** With help more are made in the same time. */
const WITH_HELP = 40;
/** So many pages are worth the start of threads that help. */
const WORTH_HELP = 1500;

/**
 * Keeps the published pages equal to what a publication from scratch would make. There is one writer:
 * its transactions queue up. One takes over changes and writes down which pages are due; the pages
 * themselves follow in small groups, those that an editor waits for first.
 */
export class Publisher {
  readonly #parts;
  #last: Promise<unknown> = Promise.resolve();
  /** What changes while a page is made beside the process. */
  readonly #watchers = new Set<Touched[]>();
  #isHelped = false;

  constructor(parts: PublisherParts) {
    this.#parts = parts;
  }

  /**
   * Follow these changes, until the pages of the entries themselves are live; what shows them follows
   * with `step`. Running a change twice changes nothing.
   */
  async publish(changes: readonly EntryChange[], position: FeedPosition): Promise<Outcome> {
    const first = await this.#exclusively(async () => {
      const touched: Touched[] = [];
      const own = new Set<string>();
      for (const change of changes) this.#apply(change, touched, own);
      // Before the plan, which takes a while when half the site shows it.
      const outcome = own.size > AT_ONCE ? null : await this.#publish([...own], this.#parts.press);
      this.#plan(outcome ? new Set() : own, touched);
      if (outcome) this.#parts.due.remove(own);
      this.#parts.state.setPosition(position);
      return outcome;
    });
    const rest = await this.#workOff(rank.own);
    if (first) add(rest, first);
    return rest;
  }

  /** Make due what changes by itself about now, and what could not be made before. */
  refresh(): Promise<void> {
    if (this.isClockSetBack()) return this.publishAll();
    return this.#exclusively(() => {
      const { due, press } = this.#parts;
      due.add(
        press.registry.failed().map(({ path }) => path),
        rank.near,
      );
      this.#plan(new Set(), []);
    });
  }

  /** Then pages show as over what is still to come, and nothing but making them again puts that right. */
  isClockSetBack(): boolean {
    return this.#parts.clock() < Number(this.#parts.state.get(MOMENT)) - TOLERANCE;
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

  /** Make every page due again, and what should not be there any more. */
  publishAll(): Promise<void> {
    return this.#exclusively(() => {
      const { entries, press, state, due } = this.#parts;
      const paths = new Set([...allAddresses(entries), ...press.registry.paths()]);
      const [gathered, single] = [new Set<string>(), new Set<string>()];
      for (const path of paths) (isGathered(path) ? gathered : single).add(path);
      due.add(single, rank.all);
      due.add(gathered, rank.gathered);
      state.set('incomplete', 'listed');
      state.set(MOMENT, String(this.#parts.clock()));
    });
  }

  /** Whether not every page was made with these templates and entries yet. */
  isIncomplete(): boolean {
    return this.#parts.state.get('incomplete') !== 'no';
  }

  /** Whether `publishAll` is still to be called. */
  isUnlisted(): boolean {
    return this.isIncomplete() && this.#parts.state.get('incomplete') !== 'listed';
  }

  isDue(path: string): boolean {
    return this.#parts.due.includes(path);
  }

  /** Pages that are still to be made. */
  left(): number {
    return this.#parts.due.count();
  }

  /**
   * Makes the next few pages that are due. @returns null when none is
   * @param isAllowed whether a gathered file may be made now; asked with its address
   */
  async step(isAllowed: (path: string) => boolean = () => true): Promise<Outcome | null> {
    const outcome =
      (await this.#make(rank.own, rank.near, AT_ONCE)) ??
      (await this.#makeMany(rank.far)) ??
      (await this.#makeMany(rank.all)) ??
      (await this.#gather(isAllowed));
    if (!outcome && this.#parts.state.get('incomplete') === 'listed' && this.left() === 0) {
      this.#parts.state.set('incomplete', 'no');
    }
    return outcome;
  }

  /** Until nothing is due. */
  async finish(): Promise<Outcome> {
    const all: Outcome = { written: [], removed: [], failed: [] };
    for (let done = await this.step(); done; done = await this.step()) add(all, done);
    return all;
  }

  /** Makes these again, whatever the registry thinks of their files. */
  async heal(paths: readonly string[]): Promise<Outcome> {
    for (const path of paths) this.#parts.unfinished.note(path);
    return this.#transact([], this.#parts.press);
  }

  /** While nothing else is written. */
  undisturbed<T>(work: () => Promise<T>): Promise<T> {
    return this.#exclusively(work);
  }

  /** What a crash left half done, and pages of entries that were taken over before it. */
  async recover(): Promise<void> {
    if (this.#parts.unfinished.paths().size > 0) await this.#transact([], this.#parts.press);
    await this.#workOff(rank.own);
  }

  /** The next of what may be half the site, or all of it. */
  async #makeMany(at: Rank): Promise<Outcome | null> {
    const { due, helpers } = this.#parts;
    if (!due.has(at, at)) return null;
    if (!due.has(at, rank.all, this.#isHelped ? 1 : WORTH_HELP)) {
      return this.#make(at, at, AT_ONCE);
    }
    this.#isHelped = due.has(at, rank.all, WITH_HELP + 1);
    return this.#make(at, at, WITH_HELP, helpers);
  }

  async #workOff(last: Rank): Promise<Outcome> {
    const all: Outcome = { written: [], removed: [], failed: [] };
    for (;;) {
      const done = await this.#make(rank.own, last, MANY);
      if (!done) return all;
      add(all, done);
    }
  }

  async #make(
    first: Rank,
    last: Rank,
    limit: number,
    renderer: PageRenderer = this.#parts.press.renderer,
  ): Promise<Outcome | null> {
    const { due, press } = this.#parts;
    if (!due.has(first, last)) return null;
    return this.#exclusively(async () => {
      const paths = due.next(first, last, limit);
      return this.#publish(paths, { ...press, renderer });
    });
  }

  /** One gathered file, made beside the process if possible: it may take seconds. */
  async #gather(isAllowed: (path: string) => boolean): Promise<Outcome | null> {
    const { due, helpers, press, clock, entries } = this.#parts;
    const path = due.next(rank.gathered, rank.gathered, GATHERED).find(isAllowed);
    if (path === undefined) return null;
    if (!helpers || entries.order.size(['initiative/newest']) < LARGE)
      return this.#transact([path], press);
    const touched: Touched[] = [];
    this.#watchers.add(touched);
    const rendered = helpers.render(path, clock());
    await rendered.catch(() => {});
    const renderer = { atOnce: 1, render: () => rendered };
    return this.#exclusively(async () => {
      const outcome = await this.#publish([path], { ...press, renderer });
      this.#watchers.delete(touched);
      // It was made from what was there when it began.
      if (press.registry.dependingOn(touched).has(path)) due.add([path], rank.gathered);
      return outcome;
    });
  }

  #transact(paths: readonly string[], press: Press): Promise<Outcome> {
    return this.#exclusively(() => this.#publish(paths, press));
  }

  async #publish(paths: readonly string[], press: Press): Promise<PathsOutcome> {
    const { due, unfinished, clock } = this.#parts;
    const outcome = await publishPaths(press, paths, clock(), { unfinished: unfinished.paths() });
    due.remove(paths);
    due.add(outcome.announced, rank.near);
    for (const name of outcome.changedParts) due.add(press.registry.sharing(name), rank.far);
    unfinished.settle();
    return outcome;
  }

  #apply(change: EntryChange, touched: Touched[], own: Set<string>): void {
    const { entries } = this.#parts;
    const { id } = change;
    const follow = <K extends Kind>(kind: K, after: EntryOf<K> | null) => {
      const before = entries.get(kind, id);
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      touched.push(...touchedBy(kind, id, before, after));
      for (const entry of [before, after]) {
        if (entry && 'slug' in entry)
          addressesOf(kind, entry.slug).forEach((path) => own.add(path));
      }
      put(entries, change);
    };
    follow(change.kind, change.entry);
  }

  #plan(own: ReadonlySet<string>, touched: readonly Touched[]): void {
    const { press, due, clock, state } = this.#parts;
    state.set(MOMENT, String(Math.max(clock(), Number(state.get(MOMENT)))));
    for (const watcher of this.#watchers) watcher.push(...touched);
    const readers = press.registry.dependingOn(touched);
    for (const path of press.registry.due(clock())) readers.add(path);
    for (const [path, at] of planOf(own, readers)) due.add([path], at);
  }

  #exclusively<T>(work: () => T | Promise<T>): Promise<T> {
    const { database, unfinished, entries, press } = this.#parts;
    const run = this.#last.then(async () => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = await work();
        database.exec('COMMIT');
        unfinished.clearSettled();
        return result;
      } catch (error) {
        unfinished.unsettle();
        database.exec('ROLLBACK');
        entries.forget();
        press.registry.forget();
        throw error;
      }
    });
    this.#last = run.catch(() => {});
    return run;
  }
}

/** With so many initiatives, files of all of them are made beside the process. */
const LARGE = 300;
/** Gathered files to choose from. */
const GATHERED = 1000;

function add(all: Outcome, { written, removed, failed }: Outcome): void {
  all.written.push(...written);
  all.removed.push(...removed);
  all.failed.push(...failed);
}

function put(entries: Entries, change: EntryChange): void {
  const { kind, id } = change;
  const write = <K extends Kind>(k: K, entry: EntryOf<K> | null) => {
    if (entry === null) entries.remove(k, id);
    else entries.put(k, entry);
  };
  write(kind, change.entry);
}
