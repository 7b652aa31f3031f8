import type { DatabaseSync } from 'node:sqlite';

/** Which page shows which picture files. */
export class ShownFiles {
  readonly #add;
  readonly #remove;
  readonly #of;
  readonly #showing;
  readonly #any;
  readonly #all;

  constructor(database: DatabaseSync) {
    this.#add = database.prepare('INSERT OR IGNORE INTO shown_file (file, path) VALUES (?, ?)');
    this.#remove = database.prepare('DELETE FROM shown_file WHERE path = ?');
    this.#of = database.prepare('SELECT file FROM shown_file WHERE path = ? ORDER BY file');
    this.#showing = database.prepare('SELECT path FROM shown_file WHERE file = ?');
    this.#any = database.prepare('SELECT 1 FROM shown_file WHERE file = ?');
    this.#all = database.prepare('SELECT DISTINCT file FROM shown_file');
  }

  /** @param files in order. @returns those that it showed before */
  replace(path: string, files: readonly string[]): string[] {
    const before = this.of(path);
    if (files.join('\n') === before.join('\n')) return before;
    this.#remove.run(path);
    for (const file of files) this.#add.run(file, path);
    return before;
  }

  of(path: string): string[] {
    return this.#of.all(path).map(({ file }) => String(file));
  }

  pagesShowing(file: string): string[] {
    return this.#showing.all(file).map(({ path }) => String(path));
  }

  isShown(file: string): boolean {
    return this.#any.get(file) !== undefined;
  }

  all(): string[] {
    return this.#all.all().map(({ file }) => String(file));
  }
}
