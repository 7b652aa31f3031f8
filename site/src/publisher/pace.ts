/** A file is made again only after it has not been made for this many times as long as that takes. */
const REST = 10;
/** But no change waits longer than this, in milliseconds. */
const LONGEST_REST = 60_000;

/**
 * How often a file that gathers everything is made again. At a thousand pages that takes milliseconds and
 * happens with each publication; at a hundred thousand it takes seconds, and changes are taken together.
 */
export class Pace {
  readonly #restsUntil = new Map<string, number>();

  mayMake(path: string, now: number): boolean {
    const until = this.#restsUntil.get(path) ?? 0;
    // A clock that was set back must not stop it.
    return now >= until || until - now > LONGEST_REST;
  }

  /** @param took milliseconds */
  made(path: string, took: number, now: number): void {
    this.#restsUntil.set(path, now + Math.min(REST * took, LONGEST_REST));
  }
}
