import type { DatabaseSync } from 'node:sqlite';
import { isGathered } from '../kinds/is-gathered.ts';
import type { FeedPosition, State } from '../read-model/state.ts';
import { allAddresses } from './all-addresses.ts';
import { Completeness } from './completeness.ts';
import { rank } from './due-pages.ts';
import { DueWork, type DueWorkParts } from './due-work.ts';
import { putEntry, takeOver, type EntryChange } from './entry-change.ts';
import { OneWriter } from './one-writer.ts';
import { addOutcome, noOutcome, type Outcome } from './outcome.ts';

export interface PublisherParts extends DueWorkParts {
  database: DatabaseSync;
  state: State;
}

/** The latest instant for which pages were made. */
const MOMENT = 'moment';
/** Milliseconds that a clock may be put right without further ado. */
const TOLERANCE = 60_000;

/**
 * Keeps the published pages equal to what a publication from scratch would make. One transaction takes over
 * changes and writes down which pages are due; the pages themselves follow in small groups, those that an
 * editor waits for first.
 */
export class Publisher {
  readonly #parts;
  readonly #writer;
  readonly #work;
  readonly #completeness;

  constructor(parts: PublisherParts) {
    const { database, unfinished, entries, press, due } = parts;
    this.#parts = parts;
    this.#completeness = new Completeness(parts.state);
    this.#writer = new OneWriter({
      database,
      unfinished,
      forget() {
        entries.forget();
        press.registry.forget();
        due.forget();
      },
    });
    this.#work = new DueWork(parts, this.#writer);
  }

  /**
   * Follow these changes, until the pages of the entries themselves are live; what shows them follows
   * with `step`. Running a change twice changes nothing.
   */
  async publish(changes: readonly EntryChange[], position: FeedPosition): Promise<Outcome> {
    const { entries, due, state } = this.#parts;
    const first = await this.#writer.run(async () => {
      const { own, touched } = takeOver(entries, changes);
      // Before the plan, which takes a while when half the site shows it.
      const outcome = await this.#work.makeOwn(own);
      this.#plan({ own: outcome ? new Set() : own, touched });
      if (outcome) due.remove(own);
      state.setPosition(position);
      return outcome;
    });
    const rest = await this.#work.finishOwn();
    if (first) addOutcome(rest, first);
    return rest;
  }

  /** Make due what changes by itself about now, and what could not be made before. */
  refresh(): Promise<void> {
    if (this.isClockSetBack()) return this.publishAll();
    return this.#writer.run(() => {
      const { due, press } = this.#parts;
      due.add(
        press.registry.failed().map(({ path }) => path),
        rank.near,
      );
      this.#plan({ own: new Set(), touched: [] });
    });
  }

  /** Then pages show as over what is still to come, and nothing but making them again puts that right. */
  isClockSetBack(): boolean {
    return this.#parts.clock() < Number(this.#parts.state.get(MOMENT)) - TOLERANCE;
  }

  /** Replace all entries, as at the first start. The pages follow with `publishAll`. */
  replaceEntries(all: AsyncIterable<EntryChange>, position: FeedPosition): Promise<void> {
    return this.#writer.run(async () => {
      this.#parts.entries.clear();
      for await (const change of all) putEntry(this.#parts.entries, change);
      this.#parts.state.setPosition(position);
      this.#completeness.begin();
    });
  }

  /** Make every page due again, and what should not be there any more. */
  publishAll(): Promise<void> {
    return this.#writer.run(() => {
      const { entries, press, state, due, clock } = this.#parts;
      const paths = new Set([...allAddresses(entries), ...press.registry.paths()]);
      const [gathered, single] = [new Set<string>(), new Set<string>()];
      for (const path of paths) (isGathered(path) ? gathered : single).add(path);
      due.add(single, rank.all);
      due.add(gathered, rank.gathered);
      this.#completeness.list();
      state.set(MOMENT, String(clock()));
    });
  }

  /** Whether not every page was made with these templates and entries yet. */
  isIncomplete(): boolean {
    return this.#completeness.isIncomplete();
  }

  /** Whether `publishAll` is still to be called. */
  isUnlisted(): boolean {
    return this.#completeness.isUnlisted();
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
    const outcome = await this.#work.step(isAllowed);
    if (this.#completeness.isListed() && this.left() === 0) this.#completeness.complete();
    return outcome;
  }

  /** Until nothing is due. */
  async finish(): Promise<Outcome> {
    const all = noOutcome();
    for (let done = await this.step(); done; done = await this.step()) addOutcome(all, done);
    return all;
  }

  /** Makes these again, whatever the registry thinks of their files. */
  async heal(paths: readonly string[]): Promise<Outcome> {
    this.#parts.unfinished.noteAll(paths);
    return this.#work.mend();
  }

  /** While nothing else is written. */
  undisturbed<T>(work: () => Promise<T>): Promise<T> {
    return this.#writer.run(work);
  }

  /** What a crash left half done, and pages of entries that were taken over before it. */
  async recover(): Promise<void> {
    if (this.#parts.unfinished.paths().size > 0) await this.#work.mend();
    await this.#work.finishOwn();
  }

  #plan(taken: Parameters<DueWork['plan']>[0]): void {
    const { state, clock } = this.#parts;
    state.set(MOMENT, String(Math.max(clock(), Number(state.get(MOMENT)))));
    this.#work.plan(taken);
  }
}
