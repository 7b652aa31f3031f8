import type { DatabaseSync } from 'node:sqlite';

/** Where following the feed stands. */
export interface FeedPosition {
  epoch: string;
  /** Sequence of the last change that is live. */
  cursor: number;
}

/** Small facts that must move in the same transaction as the model. */
export class State {
  readonly #get;
  readonly #set;

  constructor(database: DatabaseSync) {
    this.#get = database.prepare('SELECT value FROM state WHERE name = ?');
    this.#set = database.prepare(
      'INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    );
  }

  get(name: string): string | null {
    const value = this.#get.get(name)?.['value'];
    return typeof value === 'string' ? value : null;
  }

  set(name: string, value: string): void {
    this.#set.run(name, value);
  }

  /** Null before the model was built for the first time. */
  position(): FeedPosition | null {
    const epoch = this.get('epoch');
    const cursor = Number(this.get('cursor'));
    return epoch === null ? null : { epoch, cursor };
  }

  setPosition(position: FeedPosition): void {
    this.set('epoch', position.epoch);
    this.set('cursor', String(position.cursor));
  }
}
