import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Alike } from '../../../shared/services.mts';
import { INITIATIVE_UID } from '../constants.ts';
import { addressKey, websiteKey } from '../rules/lookalikes.ts';
import { initiativePath } from '../rules/page-path.ts';

/** How many of the initiatives that changed last are compared. */
const NEWEST = 2000;

const published = z.object({ slug: z.string() }).nullish();
const rows = z.array(
  z.object({
    documentId: z.string(),
    title: z.string(),
    website: z.string().nullable(),
    updatedAt: z.coerce.date(),
    contactPerson: z.object({ email: z.string().nullable() }).nullish(),
  }),
);

/** Where an initiative stands on the site; null when it is not published (any more). */
export async function initiativePathOf(
  strapi: Core.Strapi,
  documentId: string,
): Promise<string | null> {
  const row: unknown = await strapi.db.query(INITIATIVE_UID).findOne({
    select: ['slug'],
    where: { documentId, publishedAt: { $notNull: true } },
  });
  const found = published.parse(row);
  return found ? initiativePath(found.slug) : null;
}

/** Initiatives that a submission may be the same as. */
export async function initiativesAlike(strapi: Core.Strapi): Promise<Alike[]> {
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
  return found.map(({ documentId, title, website, updatedAt, contactPerson }) => ({
    kind: 'initiative',
    id: documentId,
    title,
    email: keyOf(contactPerson?.email),
    website: website === null ? null : websiteKey(website),
    state: null,
    at: updatedAt.toISOString(),
  }));
}

const keyOf = (email: string | null | undefined): string | null =>
  typeof email === 'string' ? addressKey(email) : null;
