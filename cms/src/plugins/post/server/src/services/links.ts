import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { FoundLink, LinkRequest, Links } from '../../../shared/services.mts';
import { LINK_UID } from '../constants.ts';
import { linkState } from '../rules/link-state.ts';

const DAY = 24 * 60 * 60 * 1000;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

const row = z.object({
  subject: z.string(),
  uses: z.enum(['many', 'once']),
  expiresAt: z.coerce.date(),
  usedAt: z.coerce.date().nullable(),
});

const links = ({ strapi }: { strapi: Core.Strapi }): Links => {
  const query = () => strapi.db.query(LINK_UID);

  async function find(purpose: string, token: string): Promise<FoundLink> {
    const found: unknown = await query().findOne({ where: { purpose, tokenHash: hashOf(token) } });
    return linkState(row.nullable().parse(found), new Date());
  }

  return {
    async issue(requests: readonly LinkRequest[]) {
      if (requests.length === 0) return [];
      const now = Date.now();
      const tokens = requests.map(() => randomBytes(32).toString('base64url'));
      await query().createMany({
        data: requests.map(({ purpose, subject, uses, validForDays }, index) => ({
          tokenHash: hashOf(tokens[index] ?? ''),
          purpose,
          subject,
          uses,
          expiresAt: new Date(now + validForDays * DAY),
        })),
      });
      return tokens;
    },

    find,

    async use(purpose, token) {
      const found = await find(purpose, token);
      if (found.kind === 'refused') return found;
      const now = new Date();
      // Only the first of two finds it unused.
      const { count } = await query().updateMany({
        where: { purpose, tokenHash: hashOf(token), uses: 'once', usedAt: { $null: true } },
        data: { usedAt: now },
      });
      if (count === 1) return found;
      return find(purpose, token);
    },

    async revoke(subjects) {
      if (subjects.length > 0) {
        await query().deleteMany({ where: { subject: { $in: [...subjects] } } });
      }
    },
  };
};

export default links;
