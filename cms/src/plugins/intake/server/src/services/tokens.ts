import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const row = z
  .object({
    kind: z.string().nullish(),
    expiresAt: z.coerce.date().nullable(),
    permissions: z.array(z.object({ action: z.string() })),
  })
  .nullable();

const tokenService = z.custom<{ hash(token: string): string }>(
  (value) => typeof value === 'object' && value !== null && 'hash' in value,
);

/** Milliseconds. So long a token may go on that was taken away. */
const REMEMBERED = 10_000;
const NONE: ReadonlySet<string> = new Set();

/** What tokens of the API may do, remembered for a moment. */
const tokens = ({ strapi }: { strapi: Core.Strapi }) => {
  const known = new Map<string, { rights: ReadonlySet<string>; until: number }>();

  async function read(accessKey: string): Promise<ReadonlySet<string>> {
    const found: unknown = await strapi.db
      .query('admin::api-token')
      .findOne({ where: { accessKey, type: 'custom' }, populate: { permissions: true } });
    const token = row.parse(found);
    if (token === null || (token.kind ?? 'content-api') !== 'content-api') return NONE;
    if (token.expiresAt !== null && token.expiresAt.getTime() <= Date.now()) return NONE;
    return new Set(token.permissions.map(({ action }) => action));
  }

  return {
    async rightsOf(token: string): Promise<ReadonlySet<string>> {
      const accessKey = tokenService.parse(strapi.service('admin::api-token')).hash(token);
      const remembered = known.get(accessKey);
      if (remembered && remembered.until > Date.now()) return remembered.rights;
      const rights = await read(accessKey);
      // Guesses are not remembered: there is no end to them.
      if (rights.size > 0) known.set(accessKey, { rights, until: Date.now() + REMEMBERED });
      else known.delete(accessKey);
      return rights;
    },
  };
};

export default tokens;
export type Tokens = ReturnType<typeof tokens>;
