import type { DatabaseSync } from 'node:sqlite';

/** Which comes first of what is to be made. */
export const rank = {
  /** The pages of the entries themselves: what the editor waits for. */
  own: 0,
  /** What shows them, when that is not much. */
  near: 1,
  /** What shows something that half the site shows. */
  far: 2,
  /** All of the site, after a change of templates. */
  all: 3,
  /** Files that gather everything; making them costs more the larger the site is. */
  gathered: 4,
  /** Live already, and to be compressed when nothing else is asked for. */
  compressed: 5,
} as const;

export type Rank = (typeof rank)[keyof typeof rank];

/** Pages that must be made again. They lie on disk, so that a crash loses none. */
export class DuePages {
  readonly #add;
  readonly #remove;
  readonly #find;
  readonly #next;
  readonly #count;
  readonly #last;
  /** Who looks on asks for it many times a second; null when it is to be counted again. */
  #total: number | null = null;
  /** The highest number that was given; null when it is to be looked up. */
  #highest: number | null = null;

  constructor(database: DatabaseSync) {
    // One statement for all of them: half the site may be due because of one change. Without a condition
    // SQLite would take the conflict for that of a join.
    this.#add = database.prepare(
      `INSERT INTO due_page (path, rank, number) SELECT value, ?, ? + key FROM json_each(?) WHERE true
       ON CONFLICT (path) DO UPDATE SET rank = min(rank, excluded.rank)`,
    );
    this.#remove = database.prepare('DELETE FROM due_page WHERE path = ?');
    this.#find = database.prepare('SELECT 1 FROM due_page WHERE path = ?');
    this.#next = database.prepare(
      'SELECT path FROM due_page WHERE rank >= ? AND rank <= ? ORDER BY rank, number LIMIT ?',
    );
    this.#count = database.prepare(
      `SELECT count(*) AS total FROM due_page WHERE rank < ${rank.compressed}`,
    );
    this.#last = database.prepare('SELECT max(number) AS last FROM due_page');
  }

  add(paths: Iterable<string>, at: Rank): void {
    this.#total = null;
    this.#highest ??= Number(this.#last.get()?.['last'] ?? 0);
    const all = [...paths];
    this.#add.run(at, this.#highest + 1, JSON.stringify(all));
    this.#highest += all.length;
  }

  remove(paths: Iterable<string>): void {
    this.#total = null;
    for (const path of paths) this.#remove.run(path);
  }

  next(first: Rank, last: Rank, limit: number): string[] {
    return this.#next.all(first, last, limit).map(({ path }) => String(path));
  }

  includes(path: string): boolean {
    return this.#find.get(path) !== undefined;
  }

  /** @param atLeast whether there are so many */
  has(first: Rank, last: Rank, atLeast = 1): boolean {
    return this.#next.all(first, last, atLeast).length === atLeast;
  }

  /** Pages that are not live yet as they should be. */
  count(): number {
    return (this.#total ??= Number(this.#count.get()?.['total']));
  }

  /** What was written since was taken back: nothing that is remembered can be trusted. */
  forget(): void {
    this.#total = null;
    this.#highest = null;
  }
}
