import type { DatabaseSync } from 'node:sqlite';
import type { Unfinished } from './unfinished.ts';

export interface WriterParts {
  database: DatabaseSync;
  unfinished: Unfinished;
  /** What was written since was taken back: nothing that is remembered can be trusted. */
  forget(): void;
}

/** There is one writer: its transactions queue up. */
export class OneWriter {
  readonly #parts;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** Whether others wait for the transaction that runs. */
  isAwaited(): boolean {
    return this.#waiting > 0;
  }

  /** After all that was asked for before; nothing of it stays when it throws. */
  run<T>(work: () => T | Promise<T>): Promise<T> {
    this.#waiting += 1;
    const run = this.#last.then(() => {
      this.#waiting -= 1;
      return this.#transact(work);
    });
    this.#last = run.catch(() => {});
    return run;
  }

  async #transact<T>(work: () => T | Promise<T>): Promise<T> {
    const { database, unfinished } = this.#parts;
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      database.exec('COMMIT');
      unfinished.clearSettled();
      return result;
    } catch (error) {
      unfinished.unsettle();
      database.exec('ROLLBACK');
      this.#parts.forget();
      throw error;
    }
  }
}
