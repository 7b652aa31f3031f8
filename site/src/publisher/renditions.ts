import sharp, { type Sharp } from 'sharp';
import type { RenditionFormat, RenditionSource } from '../read-model/recorder.ts';
import type { PublicFiles } from './public-files.ts';

/** Reads an original from the cms. @param source its address there */
export type ReadOriginal = (source: string) => Promise<Uint8Array>;

/** Where they go. */
type PictureFiles = Pick<PublicFiles, 'has' | 'write'>;

interface Wanted {
  path: string;
  width: number;
  format: RenditionFormat;
}

/** What is wider is made smaller once, and the rest from that. */
const WIDEST = 1600;
/** Originals in hand at once: enough for the cores, and not too many pixels in memory. */
const AT_ONCE = 2;

/**
 * AVIF of effort 1 is a sixth smaller than WebP that looks the same; effort 0 is so for photos only, and
 * takes less than half the time, which the largest files would make an editor wait for.
 */
const effortOf = (width: number): number => (width > 960 ? 0 : 1);

const encoders: Readonly<Record<RenditionFormat, (picture: Sharp, width: number) => Sharp>> = {
  avif: (picture, width) => picture.avif({ quality: 55, effort: effortOf(width) }),
  webp: (picture) => picture.webp({ quality: 78, effort: 2 }),
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 80 }),
};

/**
 * Makes the picture files that a page shows, as far as they are not there. A file's name follows from
 * its content, so one that exists is right. They stand upright, in the colours of the web, and know nothing
 * of the place or the camera any more.
 */
export async function makeRenditions(
  files: ReadonlyMap<string, RenditionSource>,
  target: PictureFiles,
  readOriginal: ReadOriginal,
): Promise<void> {
  const missing = new Map<string, Wanted[]>();
  for (const [path, { source, width, format }] of files) {
    if (await target.has(path)) continue;
    missing.set(source, [...(missing.get(source) ?? []), { path, width, format }]);
  }
  const queue = [...missing];
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  async function work(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [source, wanted] = next;
      await makeAll(await readOriginal(source), wanted, target);
    }
  }
}

async function makeAll(
  original: Uint8Array,
  wanted: readonly Wanted[],
  target: PictureFiles,
): Promise<void> {
  const { data, info } = await sharp(original, { failOn: 'error' })
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  // What takes longest begins first.
  const inOrder = wanted.toSorted((a, b) => b.width - a.width);
  await Promise.all(
    inOrder.map(async (one) => {
      const picture = sharp(data, { raw: { width, height, channels } });
      picture.resize({ width: one.width, withoutEnlargement: true });
      await target.write(one.path, await encoders[one.format](picture, one.width).toBuffer());
    }),
  );
}
