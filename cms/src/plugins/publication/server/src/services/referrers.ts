import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hasDraftAndPublish } from '../rules/public-model.ts';
import type { Named } from './feed.ts';
import { pluginServices } from './plugin-services.ts';

const found = z.array(z.object({ documentId: z.string() }));

/**
 * Public entries that name another entry. When that one is unpublished or deleted, Strapi removes the
 * link in them, so their public form changes without a change of their own.
 */
const referrers = ({ strapi }: { strapi: Core.Strapi }) => ({
  async of({ type, documentId }: Named): Promise<Named[]> {
    const named: Named[] = [];
    for (const model of pluginServices(strapi).models.public()) {
      for (const [name, attribute] of Object.entries(model.attributes)) {
        if (attribute.type !== 'relation' || attribute.target !== type) continue;
        const rows = found.parse(
          await strapi.db.query(model.uid).findMany({
            select: ['documentId'],
            where: {
              [name]: { documentId },
              ...(hasDraftAndPublish(model) ? { publishedAt: { $notNull: true } } : {}),
            },
          }),
        );
        named.push(...rows.map((row) => ({ type: model.uid, documentId: row.documentId })));
      }
    }
    return named;
  },
});

export default referrers;
export type Referrers = ReturnType<typeof referrers>;
