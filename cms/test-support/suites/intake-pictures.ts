import sharp from 'sharp';
import { heldPhoto } from '../../contract/index.mts';
import type { RunningCms } from '../boot-cms.ts';
import { asSite } from './intake-people.ts';

export const aPicture = async (width = 640, height = 400): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: '#3a6' } })
      .jpeg()
      .toBuffer(),
  );

/** Sends a photo, as the form does before it is sent itself. @returns its id */
export async function holdPhoto(cms: RunningCms): Promise<string> {
  const answer = await asSite(cms, '/photos', { body: await aPicture(), type: 'image/jpeg' });
  return heldPhoto.parse(answer.body).id;
}
