import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { ADDRESS_UID, FILE_UID, PAGE_SIZE } from '../constants.ts';
import { populateOf } from '../rules/populate.ts';
import { publicEntry } from '../rules/public-entry.ts';
import { hasDraftAndPublish, isPublic } from '../rules/public-model.ts';
import { pluginServices } from './plugin-services.ts';

type Row = Record<string, unknown>;

const rows = z.array(z.record(z.string(), z.unknown()));

/** Which entries to read: these, or all after this one. */
export type Selection = { ids: readonly string[] } | { after: string };

const FILE_FIELDS = [
  'documentId',
  'url',
  'mime',
  'width',
  'height',
  'alternativeText',
  'caption',
  'createdAt',
  'updatedAt',
];

/** Reads entries in their public form. What is not public is not there. */
const publicEntries = ({ strapi }: { strapi: Core.Strapi }) => {
  const where = (selection: Selection) =>
    'ids' in selection
      ? { documentId: { $in: [...selection.ids] } }
      : { documentId: { $gt: selection.after } };

  async function readFiles(selection: Selection): Promise<Row[]> {
    const found: unknown = await strapi.db.query(FILE_UID).findMany({
      select: FILE_FIELDS,
      where: where(selection),
      orderBy: { documentId: 'asc' },
      limit: PAGE_SIZE,
    });
    return rows
      .parse(found)
      .map(({ id: _row, documentId, ...file }) => ({ id: documentId, ...file }));
  }

  return {
    /** At most PAGE_SIZE entries in the order of their ids; null for a type that is not public. */
    async read(type: string, selection: Selection): Promise<Row[] | null> {
      if (type === FILE_UID) return readFiles(selection);
      const { addresses, models } = pluginServices(strapi);
      if (type === ADDRESS_UID) return addresses.readFormer(selection, PAGE_SIZE);
      const { find } = models;
      const model = find(type);
      if (!model || !isPublic(model)) return null;
      const found: unknown = await strapi.documents(type as UID.ContentType).findMany({
        filters: where(selection),
        populate: populateOf(model, find) as never,
        sort: 'documentId:asc' as never,
        limit: PAGE_SIZE,
        ...(hasDraftAndPublish(model) ? { status: 'published' as const } : {}),
      });
      return rows.parse(found).map((row) => publicEntry(model, row, find));
    },
  };
};

export default publicEntries;
export type PublicEntries = ReturnType<typeof publicEntries>;
