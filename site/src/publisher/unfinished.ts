import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PublicFiles } from './public-files.ts';

/**
 * Addresses whose files were touched by a publication that is not committed yet. A crash rolls the
 * registry back but not the files, and by then the cms may hold something else again; so these are made
 * anew by the next publication, whatever the registry thinks of them.
 */
export class Unfinished {
  readonly #file;
  readonly #paths: Set<string>;
  /** Those of them that a thread is replacing, beside the transactions of the publisher. */
  readonly #elsewhere = new Set<string>();
  #isSettled = false;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
    this.#paths = readPaths(file);
  }

  /** Those that are to be made anew now; what a thread has in hand is not. */
  paths(): ReadonlySet<string> {
    return new Set([...this.#paths].filter((path) => !this.#elsewhere.has(path)));
  }

  /** A thread begins to replace it: until it is done, no publication makes it anew or crosses it out. */
  handOver(path: string): void {
    this.note(path);
    this.#elsewhere.add(path);
  }

  /** The thread has ended; the next publication answers for the file. */
  takeBack(path: string): void {
    this.#elsewhere.delete(path);
  }

  /** Written down before the file is touched. */
  note(path: string): void {
    this.noteAll([path]);
  }

  /** The same for several, at the cost of one. */
  noteAll(paths: Iterable<string>): void {
    const news = [...paths].filter((path) => !this.#paths.has(path));
    if (news.length === 0) return;
    appendFileSync(this.#file, news.map((path) => `${path}\n`).join(''));
    for (const path of news) this.#paths.add(path);
  }

  /** All of them are made right, once this publication is committed. */
  settle(): void {
    this.#isSettled = true;
  }

  /** Call it after the commit. */
  clearSettled(): void {
    if (this.#isSettled) this.#crossOut();
    this.#isSettled = false;
  }

  /** Call it when nothing was committed. */
  unsettle(): void {
    this.#isSettled = false;
  }

  /** The file itself stays while a thread has something in hand: a path too many costs one page. */
  #crossOut(): void {
    if (this.#paths.size === 0) return;
    for (const path of this.paths()) this.#paths.delete(path);
    if (this.#paths.size === 0) rmSync(this.#file, { force: true });
  }

  /** The same files, with everything that is done to them noted first. */
  watching(files: PublicFiles): PublicFiles {
    return {
      has: (path) => files.has(path),
      // It only adds to what is right.
      compress: (path) => files.compress(path),
      write: (path, content, encoded) => {
        this.note(path);
        return files.write(path, content, encoded);
      },
      remove: (path) => {
        this.note(path);
        return files.remove(path);
      },
    };
  }
}

function readPaths(file: string): Set<string> {
  try {
    // The last line may have been cut off; its file was not touched yet then.
    return new Set(readFileSync(file, 'utf8').split('\n').slice(0, -1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
}
