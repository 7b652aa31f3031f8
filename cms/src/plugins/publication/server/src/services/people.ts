import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const row = z.object({
  id: z.union([z.number(), z.string()]),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
});

/** The people who work in the admin. */
const people = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Names by id; who is not there any more, or has no name, has none. */
  async named(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const asked = [...new Set(ids)].filter((id) => id !== null && /^\d+$/.test(id));
    if (asked.length === 0) return new Map();
    const found: unknown = await strapi.db.query('admin::user').findMany({
      select: ['id', 'firstname', 'lastname', 'username'],
      where: { id: { $in: asked } },
    });
    return new Map(
      z
        .array(row)
        .parse(found)
        .map(({ id, firstname, lastname, username }) => {
          const name = [firstname, lastname].filter((part) => part).join(' ');
          return [String(id), name || (username ?? '')] as const;
        })
        .filter(([, name]) => name !== ''),
    );
  },
});

export default people;
export type People = ReturnType<typeof people>;
