import type { Core, UID } from '@strapi/strapi';
import { drawPicture } from '../../pictures/index.ts';
import { createEntryWriter } from '../entry-writer.ts';
import type { PictureFile } from '../file-schemas.ts';
import { addDrawing } from '../media-library.ts';

export const POLICY_FIELD = 'api::policy-field.policy-field';
export const AREA = 'api::area.area';
export const INITIATIVE = 'api::initiative.initiative';
export const SYNONYM = 'api::synonym.synonym';

/** What each kind needs while an installation is filled. */
export interface Filling extends ReturnType<typeof createEntryWriter> {
  strapi: Core.Strapi;
  /** From which the dates in the files count. */
  moment: Date;
  /** The id of one entry written before; null when there is none to name. */
  idOf: (type: UID.ContentType, slug: string | undefined) => string | null;
  /** Draws a picture for an entry. @returns its row in the media library */
  draw: (slug: string, picture: PictureFile) => Promise<number>;
}

export function createFilling(strapi: Core.Strapi, moment: Date, onWritten: () => void): Filling {
  const writer = createEntryWriter(strapi, onWritten);
  return {
    ...writer,
    strapi,
    moment,
    idOf: (type, slug) => (slug === undefined ? null : (writer.idsOf(type, [slug])[0] ?? null)),
    draw: (slug, { motif, seed, alt }) =>
      addDrawing(strapi, slug, alt, () => drawPicture({ motif, seed: `${slug}-${seed}` })),
  };
}
