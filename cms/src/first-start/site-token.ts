import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminServices } from './admin-services.ts';

const NAME = 'site';

const READABLE = [
  'initiative',
  'news-flash',
  'event',
  'policy-field',
  'area',
  'page',
  'network',
].flatMap((name) =>
  name === 'network'
    ? ['api::network.network.find']
    : [`api::${name}.${name}.find`, `api::${name}.${name}.findOne`],
);

/** What the site may do: read public content, and follow its changes. */
const ACTIONS = [
  ...READABLE,
  'plugin::publication.feed.changes',
  'plugin::publication.feed.entries',
];

const found = z.object({
  id: z.number(),
  accessKey: z.string(),
  permissions: z.array(z.object({ action: z.string() })),
});

/** Whether a token may do exactly what this version of the site needs. */
const isRight = ({ permissions }: z.infer<typeof found>): boolean =>
  permissions.length === ACTIONS.length &&
  permissions.every(({ action }) => ACTIONS.includes(action));

/**
 * The token with which the site reads. Strapi makes up tokens of its own; ours comes from the secrets
 * of this installation, so that cms and site agree without asking each other.
 */
export async function ensureSiteToken(strapi: Core.Strapi, token: string): Promise<void> {
  const query = strapi.db.query('admin::api-token');
  const accessKey = adminServices(strapi).apiToken.hash(token);
  const known = found.safeParse(
    await query.findOne({ where: { name: NAME }, populate: { permissions: true } }),
  ).data;
  if (known?.accessKey === accessKey && isRight(known)) return;
  await strapi.db.transaction(async () => {
    if (known) await query.delete({ where: { id: known.id } });
    const made: unknown = await query.create({
      data: {
        name: NAME,
        description: 'De site leest hiermee wat gepubliceerd is.',
        kind: 'content-api',
        type: 'custom',
        accessKey,
        lifespan: null,
        expiresAt: null,
      },
    });
    for (const action of ACTIONS) {
      await strapi.db
        .query('admin::api-token-permission')
        .create({ data: { action, token: made } });
    }
  });
}
