import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { adminServices, type Permission } from './admin-services.ts';
import { grantNew } from './granted-permissions.ts';

/** The roles of the people who work in the admin. */
export const roles = {
  editor: {
    code: 'redacteur',
    name: 'Redacteur',
    description: 'Schrijft en publiceert initiatieven, nieuws, activiteiten en pagina’s.',
  },
  coordinator: {
    code: 'coordinator',
    name: 'Coördinator',
    description: 'Doet wat een redacteur doet, en ziet de contactpersonen van initiatieven.',
  },
  moderator: {
    code: 'moderator',
    name: 'Moderator',
    description: 'Weegt wat inwoners insturen, en ziet de contactpersonen van initiatieven.',
  },
} as const;

export type RoleName = keyof typeof roles;

const PUBLIC_CONTENT = [
  'api::initiative.initiative',
  'api::news-flash.news-flash',
  'api::event.event',
  'api::policy-field.policy-field',
  'api::area.area',
  'api::page.page',
  'api::network.network',
  'api::synonym.synonym',
];
/** What people may choose from when they offer or ask help. */
const THESAURUS = ['plugin::expertise-matching.theme', 'plugin::expertise-matching.concept'];
const PEOPLE = ['api::contact-person.contact-person'];

/** Content types of which each role may do everything. Only who keeps contact sees contact persons. */
const subjects: Record<RoleName, string[]> = {
  editor: [...PUBLIC_CONTENT, ...THESAURUS],
  coordinator: [...PUBLIC_CONTENT, ...THESAURUS, ...PEOPLE],
  moderator: ['api::initiative.initiative', ...PEOPLE],
};

/** Content that there was not from the beginning: a role of before gets it once, as far as it is its subject. */
const CAME_LATER = ['api::synonym.synonym', ...THESAURUS];

const MEDIA = [
  'plugin::upload.read',
  'plugin::upload.configure-view',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

const DESK = ['plugin::intake.submission.read', 'plugin::intake.submission.decide'];
const CONTACT = 'plugin::intake.contact.read';
const OUTBOX = 'plugin::post.outbox.read';
const OVERVIEW = 'plugin::publication.overview.read';
const MATCHING = [
  'plugin::expertise-matching.desk.read',
  'plugin::expertise-matching.desk.propose',
];
const NAMES = 'plugin::expertise-matching.names.read';
const QUESTIONS = 'plugin::search-insights.questions.read';

/**
 * What each role may do with what came in and what goes out, and who sees what happens on the site. An installation that
 * is there already gets what is new in this list once, so that an administrator can take it away.
 */
const pluginActions: Record<RoleName, string[]> = {
  editor: [...DESK, OUTBOX, OVERVIEW, QUESTIONS],
  coordinator: [
    ...DESK,
    CONTACT,
    OUTBOX,
    'plugin::post.outbox.resend',
    OVERVIEW,
    QUESTIONS,
    ...MATCHING,
    NAMES,
  ],
  moderator: [...DESK, CONTACT, OUTBOX, OVERVIEW],
};

/** A field that names a person is a door to all that is known of that person. */
const isAboutPeople = (field: string) => field === 'contactPerson';

const idOf = z.object({ id: z.union([z.string(), z.number()]) });

/** Roles are made once; what an administrator changes afterwards stays. */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const { role } = adminServices(strapi);
  for (const name of Object.keys(roles) as RoleName[]) {
    if (await strapi.db.query('admin::role').findOne({ where: { code: roles[name].code } }))
      continue;
    const made = idOf.parse(await role.create({ ...roles[name] }));
    await role.assignPermissions(made.id, permissionsOf(strapi, name));
  }
  for (const name of Object.keys(roles) as RoleName[]) {
    await grantNew(strapi, roles[name].code, [
      ...pluginActions[name].map((action) => ({ action })),
      ...contentPermissions(strapi, name).filter(({ subject }) =>
        CAME_LATER.some((uid) => uid === subject),
      ),
    ]);
  }
  await removeUnusedDefaults(strapi);
}

function permissionsOf(strapi: Core.Strapi, name: RoleName): object[] {
  return [
    ...contentPermissions(strapi, name),
    ...MEDIA.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  ];
}

function contentPermissions(strapi: Core.Strapi, name: RoleName): Permission[] {
  const { permission, contentType } = adminServices(strapi);
  const actions = permission.actionProvider.values();
  const all = contentType.getPermissionsWithNestedFields(
    actions.filter(({ section }) => section === 'contentTypes'),
  );
  const seesPeople = PEOPLE.every((uid) => subjects[name].includes(uid));
  return all
    .filter(({ subject }) => typeof subject === 'string' && subjects[name].includes(subject))
    .map((granted) => (seesPeople ? granted : withoutPeople(granted)));
}

function withoutPeople(permission: Permission): Permission {
  const fields = permission.properties?.fields;
  if (!fields) return permission;
  return {
    ...permission,
    properties: {
      ...permission.properties,
      fields: fields.filter((field) => !isAboutPeople(field)),
    },
  };
}

/** Strapi's own Editor and Author would stand beside ours and mean nothing here. */
async function removeUnusedDefaults(strapi: Core.Strapi): Promise<void> {
  for (const code of ['strapi-editor', 'strapi-author']) {
    const role: unknown = await strapi.db
      .query('admin::role')
      .findOne({ where: { code }, populate: { users: true } });
    const found = z.object({ id: z.number(), users: z.array(z.unknown()) }).safeParse(role).data;
    if (found?.users.length === 0) await adminServices(strapi).role.deleteByIds([found.id]);
  }
}
