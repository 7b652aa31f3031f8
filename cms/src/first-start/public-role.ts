import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const settings = z.record(z.string(), z.unknown());
const rows = z.array(z.object({ id: z.number() }));

/**
 * Takes away what Strapi lets strangers do by default, such as making an account. Everything public is
 * on the site; who is not logged in and has no token gets nothing from the cms.
 */
export async function closePublicRole(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    const found = rows.parse(
      await permissions.findMany({ select: ['id'], where: { role: { type: 'public' } } }),
    );
    await permissions.deleteMany({ where: { id: { $in: found.map(({ id }) => id) } } });
    const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
    const advanced = settings.parse(await store.get({}));
    await store.set({ value: { ...advanced, allow_register: false } });
  });
}
