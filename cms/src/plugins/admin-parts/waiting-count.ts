/** Who wants to hear of a new number. */
type Listener = () => void;

/** Milliseconds between two looks. */
const EVERY = 60_000;

/**
 * The number of submissions that wait, shared by all who show it: the menu draws its icons anew
 * at each click, and each would ask again.
 */
export class WaitingCount {
  #count: number | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #listeners = new Set<Listener>();
  readonly #look: () => Promise<number>;

  constructor(look: () => Promise<number>) {
    this.#look = look;
  }

  readonly current = (): number | null => this.#count;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    if (this.#timer === undefined) {
      this.#timer = setInterval(() => void this.refresh(), EVERY);
      void this.refresh();
    }
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Looks again. A number that cannot be had is not shown: that is no reason to bother anybody. */
  async refresh(): Promise<void> {
    const count = this.#listeners.size === 0 ? this.#count : await this.#look().catch(() => null);
    if (count === this.#count) return;
    this.#count = count;
    for (const listener of this.#listeners) listener();
  }
}
