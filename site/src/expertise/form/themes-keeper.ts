import type { ThemesAnswer } from '@burgerwerf/cms/contract';
import type { MatchingPort } from '../matching-port.ts';

export type Themes = ThemesAnswer['themes'];

/** Milliseconds: an editor who changes a concept sees it on the form after this. */
const FRESH = 60_000;

/** All that can be ticked, asked once in a while: it hardly changes, and every form shows it. */
export class ThemesKeeper {
  readonly #matching;
  readonly #clock;
  #known: Themes = [];
  #askedAt = Number.NEGATIVE_INFINITY;

  /** @param clock in milliseconds */
  constructor(matching: Pick<MatchingPort, 'themes'>, clock: () => number) {
    this.#matching = matching;
    this.#clock = clock;
  }

  /** The last that is known when the cms cannot be asked; none when it never could. */
  async current(): Promise<Themes> {
    const now = this.#clock();
    if (now - this.#askedAt < FRESH) return this.#known;
    const outcome = await this.#matching.themes();
    if (outcome.kind === 'found') {
      this.#known = outcome.themes;
      this.#askedAt = now;
    }
    return this.#known;
  }
}
