import { MOST_IN_BATCH, monthOf, type SearchCountsBatch } from '@burgerwerf/cms/contract';
import { isPerson, type VisitHeaders } from './is-person.ts';
import { questionOf, type ShownSearch } from './question-of.ts';
import { Tally } from './tally.ts';

/** Milliseconds. */
const HAND_OVER_EVERY = 3 * 60_000;

export interface SearchCounterParts {
  /**
   * Hands a batch to the cms.
   * @returns whether it was taken, or is not understood and never will be
   * @throws when the cms is away
   */
  send: (batch: SearchCountsBatch) => Promise<'taken' | 'refused'>;
  /** Milliseconds. */
  clock: () => number;
  newId: () => string;
  log: (text: string) => void;
}

/**
 * Counts what people ask, without anything about who asks, and hands that to the cms now and then. A batch
 * goes until the cms has confirmed it; it has a name, so that the cms counts it once.
 */
export class SearchCounter {
  readonly #parts;
  readonly #tally = new Tally();
  #batch: SearchCountsBatch | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(parts: SearchCounterParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.handOver(), HAND_OVER_EVERY);
  }

  /** What was counted last is handed over, if the cms is there. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    await this.#running;
    await this.handOver();
  }

  count(page: ShownSearch, headers: VisitHeaders): void {
    const question = isPerson(headers) ? questionOf(page) : null;
    if (question) this.#tally.add(question, monthOf(new Date(this.#parts.clock())));
  }

  /** Resolves when all is handed over, or the cms is away: then it goes the next time. */
  handOver(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    const { send, log } = this.#parts;
    for (let batch = this.#next(); batch; batch = this.#next()) {
      try {
        const answer = await send(batch);
        if (answer === 'refused') log('The cms does not understand what visitors asked');
        this.#batch = null;
      } catch {
        return;
      }
    }
  }

  #next(): SearchCountsBatch | null {
    if (!this.#batch && this.#tally.size > 0) {
      this.#batch = { id: this.#parts.newId(), counts: this.#tally.take(MOST_IN_BATCH) };
    }
    return this.#batch;
  }
}
