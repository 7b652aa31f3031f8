import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { matchingActions } from '../../../shared/desk/actions.mts';

const rows = z.array(
  z.object({
    firstname: z.string().nullish(),
    lastname: z.string().nullish(),
    email: z.string(),
  }),
);

const namedRows = z.array(
  z.object({
    id: z.union([z.number(), z.string()]),
    firstname: z.string().nullish(),
    lastname: z.string().nullish(),
  }),
);

const fullName = (row: {
  firstname?: string | null | undefined;
  lastname?: string | null | undefined;
}) => [row.firstname, row.lastname].filter(Boolean).join(' ');

/** The people who work in the admin. */
const staff = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Names for ids; null for who has none, or is not there any more. */
  async named(ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
    const asked = [...new Set(ids)].filter((id) => id !== null && /^\d+$/.test(id));
    const found =
      asked.length === 0
        ? []
        : namedRows.parse(
            await strapi.db.query('admin::user').findMany({
              select: ['id', 'firstname', 'lastname'],
              where: { id: { $in: asked } },
            }),
          );
    const names = new Map(found.map((row) => [String(row.id), fullName(row) || null]));
    return (id) => (id === null ? null : (names.get(id) ?? null));
  },

  /** Who may propose: those who hear what waits. */
  async coordinators(): Promise<{ name: string; address: string }[]> {
    const found = rows.parse(
      await strapi.db.query('admin::user').findMany({
        select: ['firstname', 'lastname', 'email'],
        where: {
          isActive: true,
          blocked: { $ne: true },
          roles: { permissions: { action: matchingActions.propose } },
        },
        orderBy: 'id',
      }),
    );
    return [...new Map(found.map((row) => [row.email, row])).values()].map((row) => ({
      name: fullName(row) || row.email,
      address: row.email,
    }));
  },
});

export default staff;
export type Staff = ReturnType<typeof staff>;
