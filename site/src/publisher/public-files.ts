import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decode, encode, encodings, isEncoded, type EncodedFile } from './encodings.ts';
import { isMissing, putBeside, replaceFile, temporaryOf } from './replace-file.ts';

/** Where published files go. */
export interface PublicFiles {
  /**
   * Whole or not at all.
   * @param path address from the root of the site, such as `/nieuws/`
   * @param encoded the same content compressed, when that was done already
   */
  write(
    path: string,
    content: Uint8Array | string,
    encoded?: readonly EncodedFile[],
  ): Promise<void>;
  /** Puts beside a file what it is compressed, if it was written without. */
  compress(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  has(path: string): Promise<boolean>;
}

/** The file of an address: that of a folder is its `index.html`. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** A folder that any web server can serve as it stands. */
export class DiskFiles implements PublicFiles {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async write(
    path: string,
    content: Uint8Array | string,
    encoded?: readonly EncodedFile[],
  ): Promise<void> {
    const file = this.#file(path);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const compressed = encoded ?? (await encode(fileOf(path), bytes));
      await replaceFile(file, [...compressed, { suffix: '', content: bytes }]);
    } catch (cause) {
      await Promise.all(
        withEncodings(file).map((part) => rm(temporaryOf(part), { force: true })),
      ).catch(() => {});
      throw new Error(`Cannot write ${path}`, { cause });
    }
  }

  async compress(path: string): Promise<void> {
    const content = await this.read(path);
    if (!content) return;
    await putBeside(this.#file(path), await encode(fileOf(path), content));
  }

  async remove(path: string): Promise<void> {
    const file = this.#file(path);
    for (const part of withEncodings(file)) {
      await rm(part, { force: true });
      await rm(temporaryOf(part), { force: true });
    }
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

  /** Whether what stands compressed beside it is this content, and nothing is missing. */
  async hasSoundEncodings(path: string, content: Uint8Array): Promise<boolean> {
    const isExpected = isEncoded(fileOf(path), content.length);
    for (const { suffix } of encodings) {
      const compressed = await this.read(`${fileOf(path)}${suffix}`);
      if ((compressed !== null) !== isExpected) return false;
      if (!compressed) continue;
      const held = await decode({ suffix, content: compressed });
      if (!held || Buffer.compare(held, content) !== 0) return false;
    }
    return true;
  }

  /** Every file there is, as addresses from the root. What only holds another one compressed is not named. */
  async list(): Promise<string[]> {
    const all = new Set(await listFiles(this.root));
    const isBeside = (path: string) =>
      encodings.some(({ suffix }) => path.endsWith(suffix) && all.has(path.slice(0, -3)));
    return [...all].filter((path) => !isBeside(path));
  }

  /** Copies what the build made, such as style sheets; their names change with their content. */
  async copyFrom(folder: string): Promise<void> {
    for (const path of await listFiles(folder)) {
      const [content, live] = [await readFile(join(folder, path)), await this.read(path)];
      const isThere = live !== null && Buffer.compare(live, content) === 0;
      if (isThere && (await this.hasSoundEncodings(path, content))) continue;
      await this.write(path, content);
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

const withEncodings = (file: string): string[] => [
  ...encodings.map(({ suffix }) => `${file}${suffix}`),
  file,
];

/** All files in a folder, as addresses from its root. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}
