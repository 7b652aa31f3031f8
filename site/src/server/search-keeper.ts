import type { PageRegistry } from '../publisher/page-registry.ts';
import type { SearchSync } from '../publisher/search-sync.ts';

/** Milliseconds between two looks at a server that does not answer, and at one that does. */
const RETRY = 1000;
const LOOK = 15_000;

/** Keeps the index equal to what is published, also when the search server comes and goes. */
export class SearchKeeper {
  readonly #sync;
  readonly #registry;
  readonly #log;
  #isWorking = false;
  #isStopped = false;
  #complaint: string | null = null;
  #wake: () => void = () => {};

  constructor(sync: SearchSync, registry: PageRegistry, log: (text: string) => void) {
    this.#sync = sync;
    this.#registry = registry;
    this.#log = log;
  }

  isWorking(): boolean {
    return this.#isWorking;
  }

  /** There may be something to do. */
  wake(): void {
    this.#wake();
  }

  stop(): void {
    this.#isStopped = true;
    this.#wake();
  }

  /** Resolves when stopped. */
  async run(): Promise<void> {
    while (!this.#isStopped) {
      const woken = this.#nextWake(this.#isWorking ? LOOK : RETRY);
      try {
        // A server that was away may be another one, or have an older disk.
        if (!this.#isWorking) await this.#sync.compare(this.#registry);
        await this.#sync.flush();
        this.#isWorking = true;
        this.#complaint = null;
      } catch (error) {
        this.#isWorking = false;
        this.#complain(`Search does not work: ${String(error)}`);
      }
      await woken;
    }
  }

  /** Once for each trouble, not at each try. */
  #complain(text: string): void {
    if (this.#complaint !== text) this.#log(text);
    this.#complaint = text;
  }

  #nextWake(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
