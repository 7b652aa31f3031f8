import { fileTypeOf } from '../publisher/content-types.ts';
import { makeRenditions, type ReadOriginal } from '../publisher/renditions.ts';
import type { RenditionSource } from '../read-model/recorder.ts';

/** A picture file as a publication would make it, without a place on disk. */
export async function makePicture(
  path: string,
  source: RenditionSource,
  readOriginal: ReadOriginal,
): Promise<{ type: string; bytes: Uint8Array }> {
  let bytes: Uint8Array = new Uint8Array();
  const memory = {
    has: () => Promise.resolve(false),
    write: (_: string, content: Uint8Array | string) => {
      bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return Promise.resolve();
    },
  };
  await makeRenditions(new Map([[path, source]]), memory, readOriginal);
  return { type: fileTypeOf(path).type, bytes };
}
