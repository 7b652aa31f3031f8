import { createHash } from 'node:crypto';
import type { Picture } from './queries.ts';
import type { RenditionFormat, RenditionSource } from './recorder.ts';

/** Widths in pixels in which pictures are offered. */
const WIDTHS = [480, 960, 1600];
/** For share services, and browsers of old. */
const SHARED_WIDTH = 1200;
/** Another when files are made in another way from the same original, so that no name changes its content. */
const RECIPE = 3;

export interface Original {
  /** Address on the cms. */
  url: string;
  /** Changes when the file changes. */
  version: string;
  width: number;
  height: number;
  alt: string;
}

export interface Renditions {
  picture: Picture;
  /** Address on the site → what the file is made from. */
  files: Map<string, RenditionSource>;
}

/**
 * The files that an original is shown as. Names follow from the original and its version alone, so a
 * page can name them before they are made, and a name never changes its content.
 */
export function renditionsOf(original: Original): Renditions {
  const key = createHash('sha256')
    .update(`${String(RECIPE)}\n${original.url}\n${original.version}`)
    .digest('hex')
    .slice(0, 20);
  const files = new Map<string, RenditionSource>();
  const file = (width: number, format: RenditionFormat) => {
    const path = `/media/${key}-${String(width)}.${format}`;
    files.set(path, { source: original.url, width, format });
    return path;
  };
  const widest = Math.min(original.width, Math.max(...WIDTHS));
  const widths = [...WIDTHS.filter((width) => width < widest), widest];
  const srcset = (format: RenditionFormat) =>
    widths.map((width) => `${file(width, format)} ${String(width)}w`).join(', ');
  const picture = {
    sources: [
      { type: 'image/avif', srcset: srcset('avif') },
      { type: 'image/webp', srcset: srcset('webp') },
    ],
    src: file(Math.min(widest, SHARED_WIDTH), 'jpg'),
    small: file(widths[0] ?? widest, 'webp'),
    width: widest,
    height: Math.max(1, Math.round((original.height * widest) / original.width)),
    alt: original.alt,
  };
  return { files, picture };
}
