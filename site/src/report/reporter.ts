import type { SiteReport } from '@burgerwerf/cms/contract';

/** Milliseconds. */
const LOOK_EVERY = 1000;
/** The cms forgets what it was told when it starts again: it is told again without being asked. */
const AGAIN_AFTER = 20_000;
const RETRY_AFTER = 5000;

export interface ReporterParts {
  read: () => Promise<SiteReport>;
  send: (report: SiteReport) => Promise<void>;
  /** Milliseconds. */
  clock: () => number;
}

/** Tells the cms how the site is, when that changes and now and then. */
export class Reporter {
  readonly #parts;
  #told = '';
  #dueAt = 0;
  #isBusy = false;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(parts: ReporterParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer ??= setInterval(() => {
      this.wake();
    }, LOOK_EVERY);
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** Something may be different. */
  wake(): void {
    void this.look();
  }

  /** Resolves when the cms was told, or did not have to be. A cms that is away is told later. */
  async look(): Promise<void> {
    if (this.#isBusy) return;
    const { read, send, clock } = this.#parts;
    if (this.#told === '' && clock() < this.#dueAt) return;
    this.#isBusy = true;
    try {
      const report = await read();
      const text = JSON.stringify(report);
      if (text === this.#told && clock() < this.#dueAt) return;
      await send(report);
      this.#told = text;
      this.#dueAt = clock() + AGAIN_AFTER;
    } catch {
      this.#told = '';
      this.#dueAt = clock() + RETRY_AFTER;
    } finally {
      this.#isBusy = false;
    }
  }
}
