import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminServices } from './admin-services.ts';

interface Token {
  name: string;
  description: string;
  token: string;
  actions: readonly string[];
}

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
const READ = [
  ...READABLE,
  'plugin::publication.feed.changes',
  'plugin::publication.feed.entries',
  // What is not public only with a second token, which says what.
  'plugin::publication.previews.find',
];

/**
 * What the site may hand on: what visitors send and ask, and how it is itself. Apart from reading, so that who
 * may read may not write.
 */
const INTAKE = [
  'submissions.create',
  'photos.hold',
  'photos.show',
  'status.find',
  'status.answer',
  'status.withdraw',
  'status.disownable',
  'status.disown',
  'status.lostLinks',
  'previews.find',
]
  .map((action) => `plugin::intake.${action}`)
  .concat('plugin::publication.report.take', 'plugin::search-insights.counts.take')
  .concat(
    ['themes', 'suggest', 'proposal', 'answer', 'listing', 'command', 'candidates'].map(
      (action) => `plugin::expertise-matching.visits.${action}`,
    ),
  )
  .concat(
    ['find', 'answer'].map((action) => `plugin::expertise-matching.combination-visits.${action}`),
  );

const found = z.object({
  id: z.number(),
  accessKey: z.string(),
  permissions: z.array(z.object({ action: z.string() })),
});

/** The tokens of the site: their values come from the secrets of this installation. */
export async function ensureTokens(
  strapi: Core.Strapi,
  values: { read: string; intake: string },
): Promise<void> {
  await ensureToken(strapi, {
    name: 'site',
    description: 'De site leest hiermee wat gepubliceerd is.',
    token: values.read,
    actions: READ,
  });
  await ensureToken(strapi, {
    name: 'intake',
    description:
      'De site geeft hiermee door wat bezoekers insturen, waar zij naar zoeken, en hoe het met haar pagina’s gaat.',
    token: values.intake,
    actions: INTAKE,
  });
}

/**
 * Strapi makes up tokens of its own; ours come from the secrets, so that cms and site agree without
 * asking each other. One with other rights than this version needs is made anew.
 */
async function ensureToken(
  strapi: Core.Strapi,
  { name, description, token, actions }: Token,
): Promise<void> {
  const query = strapi.db.query('admin::api-token');
  const accessKey = adminServices(strapi).apiToken.hash(token);
  const known = found.safeParse(
    await query.findOne({ where: { name }, populate: { permissions: true } }),
  ).data;
  const isRight =
    known?.accessKey === accessKey &&
    known.permissions.length === actions.length &&
    known.permissions.every(({ action }) => actions.includes(action));
  if (isRight) return;
  await strapi.db.transaction(async () => {
    if (known) await query.delete({ where: { id: known.id } });
    const made: unknown = await query.create({
      data: {
        name,
        description,
        kind: 'content-api',
        type: 'custom',
        accessKey,
        lifespan: null,
        expiresAt: null,
      },
    });
    for (const action of actions) {
      await strapi.db
        .query('admin::api-token-permission')
        .create({ data: { action, token: made } });
    }
  });
}
