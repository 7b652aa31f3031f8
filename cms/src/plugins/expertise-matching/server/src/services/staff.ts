import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { matchingActions } from '../../../shared/desk-api.mts';

const rows = z.array(
  z.object({
    firstname: z.string().nullish(),
    lastname: z.string().nullish(),
    email: z.string(),
  }),
);

/** Who may propose: those who hear what waits. */
const staff = ({ strapi }: { strapi: Core.Strapi }) => ({
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
      name: [row.firstname, row.lastname].filter(Boolean).join(' ') || row.email,
      address: row.email,
    }));
  },
});

export default staff;
export type Staff = ReturnType<typeof staff>;
