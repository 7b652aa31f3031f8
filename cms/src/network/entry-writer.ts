import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

const document = z.object({ documentId: z.string() });

/**
 * Writes entries as an editor would, through the document service. An entry that is there already is
 * left alone, so filling can be broken off and go on later.
 */
export function createEntryWriter(strapi: Core.Strapi, onWritten: () => void) {
  const idsByType = new Map<string, Map<string, string>>();

  async function write(
    type: UID.ContentType,
    key: { field: string; value: string },
    data: () => Promise<Record<string, unknown>>,
  ): Promise<string> {
    const known = document
      .nullish()
      .parse(await strapi.db.query(type).findOne({ where: { [key.field]: key.value } }));
    const id =
      known?.documentId ??
      document.parse(
        await strapi.documents(type).create({
          data: { [key.field]: key.value, ...(await data()) } as never,
          ...(strapi.contentType(type).options?.draftAndPublish ? { status: 'published' } : {}),
        }),
      ).documentId;
    const ids = idsByType.get(type) ?? new Map<string, string>();
    idsByType.set(type, ids.set(key.value, id));
    onWritten();
    return id;
  }

  return {
    write,
    /** The ids of entries written before, by slug. @throws when a text names one that is not there */
    idsOf: (type: UID.ContentType, slugs: readonly string[]): string[] =>
      slugs.map((slug) => {
        const id = idsByType.get(type)?.get(slug);
        if (id === undefined) throw new Error(`A text of this network names ${type} "${slug}"`);
        return id;
      }),
  };
}
