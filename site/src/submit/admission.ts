/**
 * Lets so many tasks run at once and a few more wait a moment, so that a rush at the door never
 * becomes a queue without end behind it.
 */
export class Admission {
  readonly #limit;
  readonly #places;
  readonly #patience;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  /**
   * @param options.limit tasks at once
   * @param options.places tasks that may wait
   * @param options.patience how long they do, in milliseconds
   */
  constructor({ limit, places, patience }: { limit: number; places: number; patience: number }) {
    this.#limit = limit;
    this.#places = places;
    this.#patience = patience;
  }

  /** The outcome of the task, or null when there was no room for it: then it has not begun. */
  async run<T>(task: () => Promise<T>): Promise<T | null> {
    if (!(await this.#enter())) return null;
    try {
      return await task();
    } finally {
      this.#leave();
    }
  }

  #enter(): Promise<boolean> {
    if (this.#running < this.#limit) {
      this.#running += 1;
      return Promise.resolve(true);
    }
    if (this.#waiting.size >= this.#places) return Promise.resolve(false);
    return new Promise((resolve) => {
      const admit = () => {
        clearTimeout(timer);
        this.#waiting.delete(admit);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(admit);
        resolve(false);
      }, this.#patience);
      this.#waiting.add(admit);
    });
  }

  /** The place goes to who waits longest. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#running -= 1;
  }
}
