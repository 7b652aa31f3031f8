import sharp from 'sharp';
import type { RenditionSource } from '../read-model/recorder.ts';
import type { PublicFiles } from './public-files.ts';

/** Reads an original from the cms. @param source its address there */
export type ReadOriginal = (source: string) => Promise<Uint8Array>;

const QUALITY = 78;

/**
 * Makes the picture files that a page shows, as far as they are not there. A file's name follows from
 * its content, so one that exists is right. Metadata such as a place or a camera is left out.
 */
export async function makeRenditions(
  files: ReadonlyMap<string, RenditionSource>,
  target: PublicFiles,
  readOriginal: ReadOriginal,
): Promise<void> {
  const originals = new Map<string, Promise<Uint8Array>>();

  async function make(path: string, { source, width }: RenditionSource): Promise<void> {
    if (await target.has(path)) return;
    const original = originals.get(source) ?? readOriginal(source);
    originals.set(source, original);
    const rendition = await sharp(await original)
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY, effort: 3 })
      .toBuffer();
    await target.write(path, rendition);
  }

  // Encoding is what a first publication spends its time on, and it runs on threads of its own.
  await Promise.all([...files].map(([path, source]) => make(path, source)));
}
