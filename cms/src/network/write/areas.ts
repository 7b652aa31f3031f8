import type { NetworkFolder } from '../network-folder.ts';
import { AREA, type Filling } from './filling.ts';

/** The file names a parent before its children; neighbours can only be linked when all are there. */
export async function writeAreas(
  { strapi, write, idOf, idsOf }: Filling,
  areas: NetworkFolder['areas'],
): Promise<void> {
  for (const { slug, parent, neighbours: _later, ...fields } of areas) {
    await write(AREA, { field: 'slug', value: slug }, () =>
      Promise.resolve({ ...fields, parent: idOf(AREA, parent) }),
    );
  }
  for (const { slug, neighbours } of areas) {
    const documentId = idOf(AREA, slug);
    if (documentId === null || neighbours.length === 0) continue;
    const data = { neighbours: idsOf(AREA, neighbours) };
    await strapi.documents(AREA).update({ documentId, data: data as never });
  }
}
