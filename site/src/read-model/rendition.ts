import { createHash } from 'node:crypto';
import type { Picture } from './queries.ts';
import type { RenditionSource } from './recorder.ts';

/** Widths in pixels in which pictures are offered. */
const WIDTHS = [480, 960, 1600];

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
    .update(`${original.url}\n${original.version}`)
    .digest('hex')
    .slice(0, 20);
  const smaller = WIDTHS.filter((width) => width < original.width);
  const widest = Math.min(original.width, WIDTHS.at(-1) ?? original.width);
  const widths = smaller.includes(widest) ? smaller : [...smaller, widest];
  const files = new Map(
    widths.map((width) => [`/media/${key}-${width}.webp`, { source: original.url, width }]),
  );
  return {
    files,
    picture: {
      src: `/media/${key}-${widest}.webp`,
      small: `/media/${key}-${widths[0] ?? widest}.webp`,
      srcset: widths.map((width) => `/media/${key}-${width}.webp ${width}w`).join(', '),
      width: widest,
      height: Math.round((original.height * widest) / original.width),
      alt: original.alt,
    },
  };
}
