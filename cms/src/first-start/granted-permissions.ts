import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminServices } from './admin-services.ts';

const granted = z.array(z.string()).catch([]);
const held = z.array(z.object({ action: z.string() }));
const idOf = z.object({ id: z.union([z.string(), z.number()]) });

/**
 * Gives a role actions that it was never given before. What was given once is remembered, and not given
 * again: if it is not there any more, somebody took it away.
 */
export async function grantNew(
  strapi: Core.Strapi,
  code: string,
  actions: readonly string[],
): Promise<void> {
  const role = idOf
    .nullish()
    .parse(await strapi.db.query('admin::role').findOne({ where: { code } }));
  if (!role) return;
  const store = strapi.store({ type: 'core', name: 'first-start', key: `granted-${code}` });
  const { actionProvider } = adminServices(strapi).permission;
  const known = new Set(actionProvider.values().map(({ actionId }) => actionId));
  await strapi.db.transaction(async () => {
    const before = granted.parse(await store.get({}));
    const fresh = actions.filter((action) => known.has(action) && !before.includes(action));
    if (fresh.length === 0) return;
    const own = held.parse(
      await strapi.db
        .query('admin::permission')
        .findMany({ select: ['action'], where: { role: { id: role.id }, action: { $in: fresh } } }),
    );
    const missing = fresh.filter((action) => !own.some((one) => one.action === action));
    await adminServices(strapi).permission.createMany(
      missing.map((action) => ({
        action,
        subject: null,
        properties: {},
        conditions: [],
        role: role.id,
      })),
    );
    await store.set({ value: [...before, ...fresh] });
  });
}
