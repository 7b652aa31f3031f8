import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DiskFiles, PublicFiles } from './public-files.ts';

/** A picture file is named after its content, so one that is live need not be made again. */
export function withLivePictures(target: PublicFiles, live: DiskFiles): PublicFiles {
  return {
    write: (path, content, encoded) => target.write(path, content, encoded),
    compress: (path) => target.compress(path),
    remove: (path) => target.remove(path),
    async has(path) {
      if (await target.has(path)) return true;
      if (!path.startsWith('/media/') || !(await live.has(path))) return false;
      await target.write(path, await readFile(join(live.root, path)));
      return true;
    },
  };
}
