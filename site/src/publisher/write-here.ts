import { isGathered } from '../kinds/is-gathered.ts';
import { encodeHere } from './encodings.ts';
import { fileOf, type PublicFiles } from './public-files.ts';
import type { RenderedPage } from './rendered.ts';

/**
 * Replaces the file of a page if it holds something else, so that its content need not go from thread to
 * thread. A page that shows a picture which is not there is left to who can make that: file after picture.
 * @param known hash of what the file holds; null when there is none
 */
export async function writeHere(
  files: PublicFiles,
  page: RenderedPage,
  known: string | null,
): Promise<RenderedPage> {
  const { record, body } = page;
  if (!body) return page;
  for (const picture of record.files) {
    if (!(await files.has(picture))) return page;
  }
  if (record.hash === known) return { ...page, body: null, renditions: new Map() };
  // Compressing takes longer than making a page. Others wait for it, and visitors need not.
  const isBare = !isGathered(record.path);
  await files.write(record.path, body, isBare ? [] : encodeHere(fileOf(record.path), body));
  return { ...page, body: null, isWritten: true, isBare, renditions: new Map() };
}
