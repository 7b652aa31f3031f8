import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { INITIATIVE_UID } from '../constants.ts';
import { initiativePath } from '../rules/page-path.ts';

const published = z.object({ slug: z.string() }).nullish();

/** Where what was placed stands on the site. */
const pages = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Null when it is not published any more. */
  async pathOf(documentId: string): Promise<string | null> {
    const row: unknown = await strapi.db.query(INITIATIVE_UID).findOne({
      select: ['slug'],
      where: { documentId, publishedAt: { $notNull: true } },
    });
    const found = published.parse(row);
    return found ? initiativePath(found.slug) : null;
  },
});

export default pages;
export type Pages = ReturnType<typeof pages>;
