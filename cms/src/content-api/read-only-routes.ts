import { factories } from '@strapi/strapi';
import type { UID } from '@strapi/strapi';

/**
 * Reading is all that the content API does: everything that comes in, comes in through a plugin
 * that lists the fields it takes. What is read is published: see the policy.
 */
export const readOnlyRoutes = (uid: UID.ContentType) =>
  factories.createCoreRouter(uid, {
    only: ['find', 'findOne'],
    config: {
      find: { policies: ['global::published-only'] },
      findOne: { policies: ['global::published-only'] },
    },
  });
