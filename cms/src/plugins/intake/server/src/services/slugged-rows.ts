import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const rows = z.array(
  z.object({ documentId: z.string(), slug: z.string().nullable(), name: z.string() }),
);

/** Policy fields or areas, by name. */
export const sluggedRows = async (strapi: Core.Strapi, uid: string, where: object = {}) =>
  rows.parse(
    await strapi.db
      .query(uid)
      .findMany({ select: ['documentId', 'slug', 'name'], where, orderBy: 'name' }),
  );
