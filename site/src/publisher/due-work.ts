import { availableParallelism } from 'node:os';
import type { Entries } from '../read-model/entries.ts';
import { rank, type DuePages, type Rank } from './due-pages.ts';
import { firstOf } from './first-of.ts';
import type { OneWriter } from './one-writer.ts';
import { addOutcome, noOutcome, type Outcome } from './outcome.ts';
import { planOf } from './plan.ts';
import {
  publishPaths,
  type PathsOutcome,
  type Press,
  type PublishOptions,
} from './publish-paths.ts';
import type { PageRenderer } from './render-each.ts';
import type { TakenOver } from './entry-change.ts';
import type { Touched } from './touched.ts';
import type { Unfinished } from './unfinished.ts';
import { WORTH_HELP } from './worth-help.ts';

export interface DueWorkParts {
  entries: Entries;
  press: Press;
  due: DuePages;
  /** Makes pages beside the process, for work that is large; without it everything is made here. */
  helpers?: PageRenderer;
  /** Shared with the files of the press. */
  unfinished: Unfinished;
  /** Milliseconds. */
  clock: () => number;
}

/** Pages of entries that are made together with taking over the changes. */
const AT_ONCE = 10;
/** Pages in one transaction, as long as nobody waits for its end. */
const IN_TURN = 30;
/** Of those that an editor waits for, whoever else does. */
const MANY = 100;
/** With help, as long as nobody waits. */
const WITH_HELP = 400;
/** With so many initiatives, files of all of them are made beside the process. */
const LARGE = 300;
/** Gathered files to choose from. */
const GATHERED = 1000;
/** Each keeps a core busy for seconds; one core is left to who publishes meanwhile. */
const GATHERED_AT_ONCE = Math.max(1, availableParallelism() - 1);

/** Makes the pages that are due, a few in each transaction. */
export class DueWork {
  readonly #parts;
  readonly #writer;
  /** What changes while a page is made beside the process. */
  readonly #watchers = new Set<Touched[]>();
  #isHelped = false;

  constructor(parts: DueWorkParts, writer: OneWriter) {
    this.#parts = parts;
    this.#writer = writer;
  }

  /** Writes down which pages are to be made. Call it inside a transaction. */
  plan({ own, touched }: TakenOver): void {
    const { press, due, clock } = this.#parts;
    for (const watcher of this.#watchers) watcher.push(...touched);
    const readers = press.registry.dependingOn(touched);
    for (const path of press.registry.due(clock())) readers.add(path);
    const plan = planOf(own, readers);
    for (const at of new Set(plan.values())) {
      due.add(
        [...plan.keys()].filter((path) => plan.get(path) === at),
        at,
      );
    }
  }

  /** Makes these, if an editor need not wait long for it. Call it inside a transaction. */
  async makeOwn(own: ReadonlySet<string>): Promise<Outcome | null> {
    return own.size > AT_ONCE
      ? null
      : this.#publish([...own], this.#parts.press, { isUrgent: true });
  }

  /** Makes what a publication that was broken off has touched. */
  mend(): Promise<Outcome> {
    return this.#writer.run(() => this.#publish([], this.#parts.press));
  }

  /**
   * Makes the next few pages that are due. @returns null when none is
   * @param isAllowed whether a gathered file may be made now; asked with its address
   */
  async step(isAllowed: (path: string) => boolean): Promise<Outcome | null> {
    return (
      (await this.#make(rank.own, rank.near, IN_TURN)) ??
      (await this.#makeMany(rank.far)) ??
      (await this.#makeMany(rank.all)) ??
      (await this.#gather(isAllowed)) ??
      (await this.#compress())
    );
  }

  /** The pages of the entries themselves. */
  async finishOwn(): Promise<Outcome> {
    const all = noOutcome();
    for (;;) {
      const done = await this.#make(rank.own, rank.own, MANY, { isUrgent: true });
      if (!done) return all;
      addOutcome(all, done);
    }
  }

  /** The next of what may be half the site, or all of it. */
  async #makeMany(at: Rank): Promise<Outcome | null> {
    const { due, helpers } = this.#parts;
    const isHelped = due.has(at, rank.all, this.#isHelped ? 1 : WORTH_HELP);
    if (at === rank.all) this.#isHelped = isHelped;
    if (!due.has(at, at)) return null;
    return helpers && isHelped
      ? this.#make(at, at, WITH_HELP, { helpers })
      : this.#make(at, at, IN_TURN);
  }

  async #make(
    first: Rank,
    last: Rank,
    limit: number,
    { helpers, isUrgent = false }: { helpers?: PageRenderer; isUrgent?: boolean } = {},
  ): Promise<Outcome | null> {
    const { due, press, unfinished } = this.#parts;
    if (!due.has(first, last)) return null;
    return this.#writer.run(() => {
      const paths = due.next(first, last, limit);
      const isEnough = () => !isUrgent && this.#writer.isAwaited();
      if (!helpers) return this.#publish(paths, press, { isEnough, isUrgent });
      // They write files as well, so all of them are noted before.
      const begin = () => {
        unfinished.noteAll(paths);
      };
      return this.#publish(paths, { ...press, renderer: helpers }, { isEnough, begin });
    });
  }

  /** Gathered files, made beside the process if possible: each may take seconds. */
  async #gather(isAllowed: (path: string) => boolean): Promise<Outcome | null> {
    const { due, helpers, press, entries } = this.#parts;
    const paths = due.next(rank.gathered, rank.gathered, GATHERED);
    if (helpers && entries.order.size(['initiative/newest']) >= LARGE) {
      const next = firstOf(paths, GATHERED_AT_ONCE, isAllowed);
      return next.length > 0 ? this.#gatherBeside(next, helpers) : null;
    }
    const path = paths.find(isAllowed);
    return path === undefined ? null : this.#writer.run(() => this.#publish([path], press));
  }

  async #gatherBeside(paths: readonly string[], helpers: PageRenderer): Promise<Outcome> {
    const { due, press, clock, unfinished } = this.#parts;
    const touched: Touched[] = [];
    this.#watchers.add(touched);
    // Threads write them as well, whatever is there: compressing takes as long as making.
    for (const path of paths) unfinished.handOver(path);
    const moment = clock();
    const results = new Map(paths.map((path) => [path, helpers.render(path, moment, null)]));
    await Promise.allSettled(results.values());
    const render = (path: string) => results.get(path) ?? press.renderer.render(path, moment);
    return this.#writer.run(async () => {
      this.#watchers.delete(touched);
      for (const path of paths) unfinished.takeBack(path);
      const outcome = await this.#publish(paths, { ...press, renderer: { atOnce: 1, render } });
      // They were made from what was there when it began.
      const readers = press.registry.dependingOn(touched);
      due.add(
        paths.filter((path) => readers.has(path)),
        rank.gathered,
      );
      return outcome;
    });
  }

  /** What threads wrote in a hurry. A page that is made again before its turn is compressed then. */
  async #compress(): Promise<Outcome | null> {
    const { due, press } = this.#parts;
    if (!due.has(rank.compressed, rank.compressed)) return null;
    return this.#writer.run(async () => {
      const done: string[] = [];
      for (const path of due.next(rank.compressed, rank.compressed, IN_TURN)) {
        await press.files.compress(path);
        done.push(path);
        if (this.#writer.isAwaited()) break;
      }
      due.remove(done);
      return noOutcome();
    });
  }

  /**
   * @param options.isEnough whether the pages that are left can wait
   * @param options.isUrgent whether an editor waits for these
   * @param options.begin called when it is known what was left unfinished before
   */
  async #publish(
    paths: readonly string[],
    press: Press,
    { begin, ...options }: { begin?: () => void } & PublishOptions = {},
  ): Promise<PathsOutcome> {
    const { due, unfinished, clock, helpers } = this.#parts;
    const distrusted = unfinished.paths();
    begin?.();
    const outcome = await publishPaths(press, paths, clock(), {
      ...options,
      unfinished: distrusted,
    });
    due.remove(outcome.taken);
    due.add(outcome.bare, rank.compressed);
    // Those that come of much are much themselves, and no more urgent.
    due.add(outcome.announced, press.renderer === helpers ? rank.all : rank.near);
    for (const name of outcome.changedParts) due.add(press.registry.sharing(name), rank.far);
    unfinished.settle();
    return outcome;
  }
}
