import type { SearchCount } from '@burgerwerf/cms/contract';
import type { Question } from './question-of.ts';

/** Different questions that are remembered. */
const MOST = 4000;
/** Part of these that goes when there are more. */
const GOES = 1 / 10;

/** How often each question was asked in each month, in memory and bounded. */
export class Tally {
  readonly #counts = new Map<string, SearchCount>();
  readonly #most;

  constructor(most = MOST) {
    this.#most = most;
  }

  get size(): number {
    return this.#counts.size;
  }

  add({ words, outcome }: Question, month: string): void {
    const key = `${month} ${words}`;
    const before = this.#counts.get(key);
    if (!before && this.#counts.size >= this.#most) this.#dropRarest();
    const { asked = 0, nothing = 0, partial = 0 } = before ?? {};
    this.#counts.set(key, {
      words,
      month,
      asked: asked + 1,
      nothing: nothing + (outcome === 'nothing' ? 1 : 0),
      partial: partial + (outcome === 'partial' ? 1 : 0),
      outcome,
    });
  }

  /** Takes out the first of them. */
  take(limit: number): SearchCount[] {
    const taken = [...this.#counts].slice(0, limit);
    for (const [key] of taken) this.#counts.delete(key);
    return taken.map(([, count]) => count);
  }

  /** Of those asked equally often, the one that came first goes first. */
  #dropRarest(): void {
    const rarest = [...this.#counts].sort(([, a], [, b]) => a.asked - b.asked);
    for (const [key] of rarest.slice(0, Math.max(1, this.#most * GOES))) this.#counts.delete(key);
  }
}
