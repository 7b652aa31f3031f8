import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { deskActions, type StaffMember } from '../../../shared/desk-api.mts';

const rows = z.array(
  z.object({
    id: z.union([z.number(), z.string()]),
    firstname: z.string().nullish(),
    lastname: z.string().nullish(),
    username: z.string().nullish(),
    email: z.string(),
  }),
);

const select = ['id', 'firstname', 'lastname', 'username', 'email'];
const SUPER_ADMIN = 'strapi-super-admin';
/** Of the roles that weigh what comes in every day: see first-start/roles.ts of the cms. */
const TOLD_ROLES = ['moderator', 'coordinator'];

/** The people who work in the admin. */
const staff = ({ strapi }: { strapi: Core.Strapi }) => {
  const find = async (where: object) =>
    rows.parse(await strapi.db.query('admin::user').findMany({ select, where, orderBy: 'id' }));

  const active = { isActive: true, blocked: { $ne: true } };

  return {
    /** Who may decide, by name. */
    async deciders(): Promise<StaffMember[]> {
      const found = await find({
        ...active,
        $or: [
          { roles: { code: SUPER_ADMIN } },
          { roles: { permissions: { action: deskActions.decide } } },
        ],
      });
      return distinct(found).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },

    /** Names for ids; of who is not there any more, the id. */
    async named(
      ids: readonly (string | null)[],
    ): Promise<(id: string | null) => StaffMember | null> {
      const asked = [...new Set(ids.filter((id) => id !== null))].filter((id) => /^\d+$/.test(id));
      const found = asked.length === 0 ? [] : await find({ id: { $in: asked } });
      const known = new Map(distinct(found).map((member) => [member.id, member]));
      return (id) => (id === null ? null : (known.get(id) ?? { id, name: `#${id}` }));
    },

    /** Where the digest goes. */
    async toldOfNews(): Promise<{ name: string; address: string }[]> {
      const found = await find({ ...active, roles: { code: { $in: TOLD_ROLES } } });
      return [...new Map(found.map((row) => [row.email, row])).values()].map((row) => ({
        name: nameOf(row),
        address: row.email,
      }));
    },
  };
};

type Row = z.infer<typeof rows>[number];

const nameOf = ({ firstname, lastname, username, id }: Row): string => {
  const name = [firstname, lastname]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
  if (name !== '') return name;
  return username ?? `#${id}`;
};

const distinct = (found: readonly Row[]): StaffMember[] => [
  ...new Map(
    found.map((row) => [String(row.id), { id: String(row.id), name: nameOf(row) }]),
  ).values(),
];

export default staff;
export type Staff = ReturnType<typeof staff>;
