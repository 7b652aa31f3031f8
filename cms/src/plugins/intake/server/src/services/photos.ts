import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { isOpen } from '../../../shared/desk-api.mts';
import { photoId } from '../../../shared/initiative-form.mts';
import {
  LARGEST_PHOTO,
  type HeldPhoto,
  type PhotoRefusal,
} from '../../../shared/submission-api.mts';
import { createLimiter } from '../limiter.ts';
import { addPhoto, findPhoto } from '../persistence/photos.ts';
import { findSubmission } from '../persistence/submissions.ts';
import { tablesOf } from '../persistence/tables.ts';
import { photoFiles, type PhotoSize } from '../photo-files.ts';
import { makePicture } from '../pictures.ts';
import { configOf } from '../plugin-config.ts';
import { readBody } from '../read-body.ts';

export type Held =
  | { kind: 'held'; photo: HeldPhoto }
  | { kind: 'refused'; code: PhotoRefusal }
  | { kind: 'broken-off' }
  | { kind: 'busy' };

/** Milliseconds that the body of a photo may take to come in. */
const LONGEST_READ = 60_000;

/** Photos between the moment they are sent and the decision. */
const photos = ({ strapi }: { strapi: Core.Strapi }) => {
  const files = photoFiles(configOf(strapi).folder);
  // A photo that is unpacked takes much memory and a core; one that comes in takes its own size.
  const unpacking = createLimiter({ atOnce: 2, inLine: 16 });
  const reading = createLimiter({ atOnce: 16, inLine: 0 });

  async function hold(request: IncomingMessage): Promise<Held> {
    const body = await readBody(request, { largest: LARGEST_PHOTO, within: LONGEST_READ });
    if (body.kind === 'too-large') return { kind: 'refused', code: 'too-large' };
    if (body.kind === 'broken-off') return body;
    const made = await unpacking.run(() => makePicture(body.bytes));
    if (made === null) return { kind: 'busy' };
    if (made.kind === 'refused') return made;
    const { large, small, width, height } = made.picture;
    const id = randomBytes(24).toString('base64url');
    await files.save(id, { large, small });
    await addPhoto(strapi.db.connection, tablesOf(strapi), {
      id,
      width,
      height,
      bytes: large.length,
      heldAt: new Date(),
    });
    return { kind: 'held', photo: { id, width, height } };
  }

  async function isShown(id: string): Promise<boolean> {
    const db = strapi.db.connection;
    const photo = await findPhoto(db, tablesOf(strapi), id);
    if (photo === null) return false;
    if (photo.submissionId === null) return true;
    const submission = await findSubmission(db, tablesOf(strapi), photo.submissionId);
    return submission !== null && isOpen(submission.content.state);
  }

  return {
    /** Makes a photo of what is sent and holds it for a form. */
    async hold(request: IncomingMessage): Promise<Held> {
      return (await reading.run(() => hold(request))) ?? { kind: 'busy' };
    },

    /** The picture of one that is held for a form, or belongs to a submission that is open. */
    async show(id: string): Promise<Buffer | null> {
      return photoId.safeParse(id).success && (await isShown(id)) ? this.read(id, 'small') : null;
    },

    /** For staff: the picture as it is kept. */
    async showStaff(id: string): Promise<Buffer | null> {
      if (!photoId.safeParse(id).success) return null;
      const known = await findPhoto(strapi.db.connection, tablesOf(strapi), id);
      return known === null ? null : this.read(id, 'large');
    },

    async read(id: string, size: PhotoSize): Promise<Buffer | null> {
      // It may have gone between the look in the database and this.
      return readFile(files.path(id, size)).catch(() => null);
    },

    files,
  };
};

export default photos;
export type Photos = ReturnType<typeof photos>;
