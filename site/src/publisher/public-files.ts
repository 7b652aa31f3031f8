import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where published files go. */
export interface PublicFiles {
  /** Whole or not at all. @param path address from the root of the site, such as `/nieuws/` */
  write(path: string, content: Uint8Array | string): Promise<void>;
  remove(path: string): Promise<void>;
  has(path: string): Promise<boolean>;
}

/** The file of an address: that of a folder is its `index.html`. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** ENOTDIR: an address below a file, such as `/style.css/`. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/**
 * Within the same folder, so that the rename never crosses to another disk; and always the same, so that
 * one which a crash left behind is found. There is one writer.
 */
const temporaryOf = (file: string): string => join(dirname(file), `.${basename(file)}.tmp`);

/** Up to this size a file is written at once: it goes to memory first, and a thread would cost more. */
const SMALL = 1_000_000;

async function put(file: string, content: Uint8Array | string): Promise<void> {
  if (content.length <= SMALL) writeFileSync(file, content, { mode: 0o644 });
  else await writeFile(file, content, { mode: 0o644 });
}

/** A folder that any web server can serve as it stands. */
export class DiskFiles implements PublicFiles {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async write(path: string, content: Uint8Array | string): Promise<void> {
    const file = this.#file(path);
    try {
      await this.#replace(file, content);
    } catch (cause) {
      await rm(temporaryOf(file), { force: true });
      throw new Error(`Cannot write ${path}`, { cause });
    }
  }

  /** Most pages are there already, and so is their folder. */
  async #replace(file: string, content: Uint8Array | string): Promise<void> {
    const temporary = temporaryOf(file);
    try {
      await put(temporary, content);
    } catch (error) {
      if (!isMissing(error)) throw error;
      mkdirSync(dirname(file), { recursive: true });
      await put(temporary, content);
    }
    renameSync(temporary, file);
  }

  async remove(path: string): Promise<void> {
    const file = this.#file(path);
    await rm(file, { force: true });
    await rm(temporaryOf(file), { force: true });
    await this.#removeEmptyFolders(dirname(file));
  }

  async has(path: string): Promise<boolean> {
    try {
      return (await stat(this.#file(path))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Null when it is not there. */
  async read(path: string): Promise<Uint8Array | null> {
    try {
      return await readFile(this.#file(path));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Every file there is, as addresses from the root. */
  async list(): Promise<string[]> {
    return listFiles(this.root);
  }

  /** Copies what the build made, such as style sheets; their names change with their content. */
  async copyFrom(folder: string): Promise<void> {
    for (const path of await listFiles(folder)) {
      const target = join(this.root, path);
      await mkdir(dirname(target), { recursive: true });
      const temporary = temporaryOf(target);
      await copyFile(join(folder, path), temporary);
      await rename(temporary, target);
    }
  }

  #file(path: string): string {
    return join(this.root, fileOf(path));
  }

  async #removeEmptyFolders(folder: string): Promise<void> {
    if (folder.length <= this.root.length) return;
    try {
      await rmdir(folder);
    } catch {
      // Something else is in it, or it is gone already.
      return;
    }
    await this.#removeEmptyFolders(dirname(folder));
  }
}

/** All files in a folder, as addresses from its root. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}
