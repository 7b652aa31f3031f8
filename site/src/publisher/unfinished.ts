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
  #isSettled = false;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
    this.#paths = readPaths(file);
  }

  paths(): ReadonlySet<string> {
    return new Set(this.#paths);
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
    if (this.#isSettled && this.#paths.size > 0) {
      rmSync(this.#file, { force: true });
      this.#paths.clear();
    }
    this.#isSettled = false;
  }

  /** Call it when nothing was committed. */
  unsettle(): void {
    this.#isSettled = false;
  }

  /** The same files, with everything that is done to them noted first. */
  watching(files: PublicFiles): PublicFiles {
    return {
      has: (path) => files.has(path),
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
