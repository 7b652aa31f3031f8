import sharp, { type Sharp } from 'sharp';
import type { PhotoRefusal } from '../../shared/submission-api.mts';
import { pictureFormat } from './rules/picture-format.ts';

const MOST_PIXELS = 50_000_000;
const LARGEST_SIDE = 2400;
const SMALL_SIDE = 480;
const LEAST_WIDTH = 200;
const QUALITY = 82;
/** Seconds. */
const LONGEST_WORK = 15;

export interface Picture {
  /** As it is kept: JPEG, upright, without what the camera wrote in it. */
  large: Buffer;
  small: Buffer;
  width: number;
  height: number;
}

export type MadePicture =
  { kind: 'made'; picture: Picture } | { kind: 'refused'; code: PhotoRefusal };

const refused = (code: PhotoRefusal): MadePicture => ({ kind: 'refused', code });

/**
 * Makes a new picture of what somebody sent. Nothing of the file itself is kept: no metadata, and
 * nothing that hides behind or between the pixels.
 */
export async function makePicture(bytes: Buffer): Promise<MadePicture> {
  const format = pictureFormat(bytes);
  if (format === null) return refused('not-a-picture');
  try {
    // Only the header is read here, before anything is unpacked.
    const header = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata();
    if (header.format !== format) return refused('not-a-picture');
    if (header.width * header.height > MOST_PIXELS) return refused('too-many-pixels');
    const { data: large, info } = await jpeg(
      sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS }).autoOrient(),
      LARGEST_SIDE,
    );
    if (info.width < LEAST_WIDTH) return refused('too-small');
    const { data: small } = await jpeg(sharp(large), SMALL_SIDE);
    return { kind: 'made', picture: { large, small, width: info.width, height: info.height } };
  } catch {
    // What the library cannot read is no picture to us, whatever the reason.
    return refused('not-a-picture');
  }
}

const jpeg = (picture: Sharp, side: number) =>
  picture
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .timeout({ seconds: LONGEST_WORK })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
