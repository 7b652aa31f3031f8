import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminServices, type Permission } from './admin-services.ts';

const granted = z.array(z.string()).catch([]);
const held = z.array(z.object({ action: z.string(), subject: z.string().nullish() }));
const idOf = z.object({ id: z.union([z.string(), z.number()]) });

/** What is remembered of a permission. */
const keyOf = ({
  action,
  subject,
}: Pick<Permission, 'action'> & { subject?: string | null | undefined }) =>
  subject ? `${action} ${subject}` : action;

/**
 * Gives a role permissions that it was never given before. What was given once is remembered, and not given
 * again: if it is not there any more, somebody took it away.
 */
export async function grantNew(
  strapi: Core.Strapi,
  code: string,
  permissions: readonly Permission[],
): Promise<void> {
  const role = idOf
    .nullish()
    .parse(await strapi.db.query('admin::role').findOne({ where: { code } }));
  if (!role) return;
  const store = strapi.store({ type: 'core', name: 'first-start', key: `granted-${code}` });
  const { actionProvider } = adminServices(strapi).permission;
  const known = new Set(actionProvider.values().map(({ actionId }) => actionId));
  await strapi.db.transaction(async () => {
    const before = new Set(granted.parse(await store.get({})));
    const fresh = permissions.filter((each) => known.has(each.action) && !before.has(keyOf(each)));
    if (fresh.length === 0) return;
    const own = held.parse(
      await strapi.db
        .query('admin::permission')
        .findMany({ select: ['action', 'subject'], where: { role: { id: role.id } } }),
    );
    const has = new Set(own.map(keyOf));
    const missing = fresh.filter((each) => !has.has(keyOf(each)));
    await adminServices(strapi).permission.createMany(
      missing.map(({ action, subject = null, properties = {} }) => ({
        action,
        subject,
        properties,
        conditions: [],
        role: role.id,
      })),
    );
    await store.set({ value: [...before, ...fresh.map(keyOf)] });
  });
}
