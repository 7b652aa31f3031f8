import { Pace } from './pace.ts';
import type { Outcome } from './outcome.ts';
import type { Publisher } from './publisher.ts';

/** Milliseconds until the next look when what is left may not be made yet, or failed. */
const LOOK = 100;
const RETRY = 1000;

export interface BackgroundParts {
  publisher: Publisher;
  /** Milliseconds. */
  clock: () => number;
  onPublished(outcome: Outcome): void;
  /** Pages made so far of a publication of everything. */
  onProgress(done: number, total: number): void;
  /** After every page was made again. */
  onComplete(): Promise<void>;
  log(text: string): void;
}

/** Makes what is due when nothing more urgent is asked for. */
export class BackgroundWork {
  readonly #parts;
  readonly #pace = new Pace();
  #isStopped = false;
  #wake: () => void = () => {};
  /** Pages when a publication of everything began, and when that was. */
  #begin: { total: number; at: number } | null = null;
  #complaint: string | null = null;

  constructor(parts: BackgroundParts) {
    this.#parts = parts;
  }

  /** There may be something to do. */
  wake(): void {
    this.#wake();
  }

  stop(): void {
    this.#isStopped = true;
    this.#wake();
  }

  /** How far it is; null for the seconds when that cannot be said yet. */
  progress(): { left: number; secondsLeft: number | null } {
    const left = this.#parts.publisher.left();
    const done = this.#begin ? this.#begin.total - left : 0;
    if (!this.#begin || done < 1) return { left, secondsLeft: null };
    const took = this.#parts.clock() - this.#begin.at;
    return { left, secondsLeft: Math.round((took / done) * left) / 1000 };
  }

  /** Resolves when stopped. */
  async run(): Promise<void> {
    while (!this.#isStopped) {
      const woken = this.#nextWake();
      try {
        if (await this.#work()) continue;
        this.#complaint = null;
      } catch (error) {
        this.#complain(`Publishing failed: ${String(error)}`);
        setTimeout(() => {
          this.wake();
        }, RETRY).unref();
      }
      await woken;
    }
  }

  /** @returns whether something was done */
  async #work(): Promise<boolean> {
    const { publisher } = this.#parts;
    const wasIncomplete = publisher.isIncomplete();
    const gathered: string[] = [];
    const startedAt = this.#parts.clock();
    const outcome = await publisher.step((path) => {
      if (!this.#pace.mayMake(path, startedAt)) return false;
      gathered.push(path);
      return true;
    });
    const endedAt = this.#parts.clock();
    for (const path of gathered) this.#pace.made(path, endedAt - startedAt, endedAt);
    if (outcome) this.#parts.onPublished(outcome);
    await this.#followProgress(wasIncomplete);
    if (!outcome && publisher.left() > 0) {
      setTimeout(() => {
        this.wake();
      }, LOOK).unref();
    }
    return outcome !== null;
  }

  async #followProgress(wasIncomplete: boolean): Promise<void> {
    if (!wasIncomplete) return;
    const { publisher, clock } = this.#parts;
    const left = publisher.left();
    if (left > 0) this.#begin ??= { total: left, at: clock() };
    if (this.#begin) {
      const { total } = this.#begin;
      this.#parts.onProgress(Math.max(0, total - left), total);
    }
    if (publisher.isIncomplete()) return;
    this.#begin = null;
    await this.#parts.onComplete();
  }

  /** Once for each trouble, not at each try. */
  #complain(text: string): void {
    if (this.#complaint !== text) this.#parts.log(text);
    this.#complaint = text;
  }

  #nextWake(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
