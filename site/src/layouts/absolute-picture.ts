import type { Picture } from '../read-model/queries.ts';

/** The address of a picture for use outside the site; null without a picture. */
export const absolutePicture = (picture: Picture | null, siteUrl: URL): string | null =>
  picture && new URL(picture.src, siteUrl).href;
