import type { OpenFile } from './open-file.ts';

interface Kept {
  version: string;
  file: OpenFile;
}

/**
 * What was read of late. Nobody has to empty it: who asks says which version lies on disk at that moment,
 * and gets that or nothing.
 */
export class RecentFiles {
  readonly #files = new Map<string, Kept>();
  readonly #room: number;
  #bytes = 0;

  /** @param room in bytes */
  constructor(room = 32 * 1024 * 1024) {
    this.#room = room;
  }

  get(path: string, version: string): OpenFile | null {
    const kept = this.#files.get(path);
    if (kept?.version !== version) return null;
    this.#files.delete(path);
    this.#files.set(path, kept);
    return kept.file;
  }

  keep(path: string, version: string, file: OpenFile): void {
    this.#forget(path);
    this.#files.set(path, { version, file });
    this.#bytes += file.size;
    for (const oldest of this.#files.keys()) {
      if (this.#bytes <= this.#room) break;
      this.#forget(oldest);
    }
  }

  #forget(path: string): void {
    this.#bytes -= this.#files.get(path)?.file.size ?? 0;
    this.#files.delete(path);
  }
}
