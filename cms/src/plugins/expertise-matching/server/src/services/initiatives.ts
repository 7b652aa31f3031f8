import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { INITIATIVE_UID } from '../constants.ts';

/** What others may know of an initiative. */
export interface KnownInitiative {
  title: string;
  fields: { id: string; name: string }[];
}

const rows = z.array(
  z.object({
    documentId: z.string(),
    title: z.string(),
    policyFields: z.array(z.object({ documentId: z.string(), name: z.string() })),
  }),
);

/** Initiatives as they stand on the site. */
const initiatives = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Those that are published, by their ids. */
  async known(ids: readonly string[]): Promise<Map<string, KnownInitiative>> {
    if (ids.length === 0) return new Map();
    const found = rows.parse(
      await strapi.db.query(INITIATIVE_UID).findMany({
        select: ['documentId', 'title'],
        where: { documentId: { $in: [...new Set(ids)] }, publishedAt: { $notNull: true } },
        populate: { policyFields: { select: ['documentId', 'name'] } },
      }),
    );
    return new Map(
      found.map(({ documentId, title, policyFields }) => [
        documentId,
        { title, fields: policyFields.map(({ documentId: id, name }) => ({ id, name })) },
      ]),
    );
  },
});

export default initiatives;
export type Initiatives = ReturnType<typeof initiatives>;
