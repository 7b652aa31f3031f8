import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { photoId } from '../../shared/initiative-form.mts';

export type PhotoSize = 'large' | 'small';
const sizes = ['large', 'small'] as const;
const FILE = /^([\w-]{22,64})\.(?:large|small)\.jpg(?:\.part)?$/;

/** The files of photos that wait for a decision, for the owner of the process only. */
export const photoFiles = (folder: string) => {
  /** @throws for an id that could lead anywhere else */
  const file = (id: string, size: PhotoSize) => join(folder, `${photoId.parse(id)}.${size}.jpg`);

  async function write(path: string, bytes: Buffer): Promise<void> {
    const part = `${path}.part`;
    const handle = await open(part, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      // Who is told that it was kept may lose power the next moment.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
  }

  return {
    /** Where one of them is; it may be gone. */
    path: file,

    async save(id: string, pictures: Record<PhotoSize, Buffer>): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await chmod(folder, 0o700);
      for (const size of sizes) await write(file(id, size), pictures[size]);
    },

    async remove(ids: readonly string[]): Promise<void> {
      for (const id of ids) {
        for (const size of sizes) {
          await rm(file(id, size), { force: true });
          await rm(`${file(id, size)}.part`, { force: true });
        }
      }
    },

    /** The ids of files from before some moment. */
    async olderThan(moment: Date): Promise<string[]> {
      const found = new Set<string>();
      for (const name of await readdir(folder).catch(nothingYet)) {
        const id = FILE.exec(name)?.[1];
        if (id === undefined) continue;
        const file = await stat(join(folder, name)).catch(isGone);
        if (file && file.mtime < moment) found.add(id);
      }
      return [...found];
    },
  };
};

const nothingYet = (error: unknown): string[] => {
  isGone(error);
  return [];
};

/** @throws for anything but a file that is not there (any more) */
function isGone(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
