import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Lookalike } from '../../../shared/desk-api.mts';
import { INITIATIVE_UID } from '../constants.ts';
import { submissionCandidates } from '../persistence/candidates.ts';
import type { KeptSubmission } from '../persistence/submission-row.ts';
import { tablesOf } from '../persistence/tables.ts';
import { addressKey, lookalikesOf, websiteKey, type Candidate } from '../rules/lookalikes.ts';

/** How many of the initiatives that changed last are compared. */
const NEWEST = 2000;

const rows = z.array(
  z.object({
    documentId: z.string(),
    title: z.string(),
    website: z.string().nullable(),
    updatedAt: z.coerce.date(),
    contactPerson: z.object({ email: z.string().nullable() }).nullish(),
  }),
);

/** What a submission may be the same as. */
const lookalikes = ({ strapi }: { strapi: Core.Strapi }) => {
  async function initiatives(except: string | null): Promise<Candidate[]> {
    const found = rows.parse(
      await strapi.db.query(INITIATIVE_UID).findMany({
        select: ['documentId', 'title', 'website', 'updatedAt'],
        // The draft is what the editors know; every entry has one.
        where: { publishedAt: { $null: true } },
        populate: { contactPerson: { select: ['email'] } },
        orderBy: { updatedAt: 'desc' },
        limit: NEWEST,
      }),
    );
    return found
      .filter(({ documentId }) => documentId !== except)
      .map(({ documentId, title, website, updatedAt, contactPerson }) => ({
        kind: 'initiative',
        id: documentId,
        title,
        email: keyOf(contactPerson?.email),
        website: website === null ? null : websiteKey(website),
        state: null,
        at: updatedAt.toISOString(),
      }));
  }

  return {
    async of({ id, content, placedDocumentId }: KeptSubmission): Promise<Lookalike[]> {
      const { fields, contact } = content;
      if (!fields) return [];
      const own = {
        title: fields.title,
        email: contact === null ? null : addressKey(contact.email),
        website: fields.website === null ? null : websiteKey(fields.website),
      };
      const db = strapi.db.connection;
      const candidates = [
        ...(await submissionCandidates(db, tablesOf(strapi), { id, ...own })),
        ...(await initiatives(placedDocumentId)),
      ];
      return lookalikesOf(own, candidates);
    },
  };
};

const keyOf = (email: string | null | undefined): string | null =>
  typeof email === 'string' ? addressKey(email) : null;

export default lookalikes;
export type Lookalikes = ReturnType<typeof lookalikes>;
