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
    if (this.#paths.has(path)) return;
    appendFileSync(this.#file, `${path}\n`);
    this.#paths.add(path);
  }

  /** Call it after the commit. */
  clear(): void {
    if (this.#paths.size === 0) return;
    rmSync(this.#file, { force: true });
    this.#paths.clear();
  }

  /** The same files, with everything that is done to them noted first. */
  watching(files: PublicFiles): PublicFiles {
    return {
      has: (path) => files.has(path),
      write: (path, content) => {
        this.note(path);
        return files.write(path, content);
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
