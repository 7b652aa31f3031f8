import type { RenditionSource } from '../read-model/recorder.ts';

/** Addresses of the picture files of a preview, below its own. */
const FOLDER = 'beeld';
const MEDIA = '/media/';
/** Previews whose pictures are remembered. */
const MOST = 200;

interface Known {
  files: ReadonlyMap<string, RenditionSource>;
  expiresAt: number;
}

/** The path on the site of a picture file, from its name in the address of a preview. */
export const mediaPath = (name: string): string => `${MEDIA}${name}`;

/**
 * Which picture files each preview shows. Files that are on no page yet stand below the link of the
 * preview alone, are made for who asks, and lie nowhere on disk.
 */
export class PreviewPictures {
  readonly #known = new Map<string, Known>();

  remember(token: string, files: ReadonlyMap<string, RenditionSource>, expiresAt: number): void {
    this.#known.delete(token);
    this.#known.set(token, { files, expiresAt });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
  }

  /** What a file is made from; null when the preview does not show it, `unknown` when that is forgotten. */
  find(token: string, path: string, now: number): RenditionSource | null | 'unknown' {
    const known = this.#known.get(token);
    if (!known || known.expiresAt <= now) return 'unknown';
    return known.files.get(path) ?? null;
  }
}

/** The page with these files at an address below that of the preview. */
export function withOwnPictures(
  page: string,
  files: Iterable<string>,
  previewPath: string,
): string {
  let changed = page;
  for (const file of files) {
    const own = `${previewPath}${FOLDER}/${file.slice(MEDIA.length)}`;
    changed = changed.replaceAll(file, own);
  }
  return changed;
}
