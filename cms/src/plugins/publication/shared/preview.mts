import { z } from 'zod';

/** Header in which the site hands on the token of a preview, so that it is in no log of addresses. */
export const PREVIEW_TOKEN_HEADER = 'Preview-Token';

/** Answer of `GET /api/publication/preview`: an entry that may not be on the site, as it would be there. */
export const entryPreview = z.object({
  /** Strapi's UID of the content type. */
  type: z.string(),
  status: z.enum(['draft', 'published']),
  /** In its public form; parts that a publication asks for may be missing. */
  entry: z.record(z.string(), z.unknown()),
  /** Of its form in the admin. */
  editUrl: z.url(),
  expiresAt: z.iso.datetime(),
});

export type EntryPreview = z.infer<typeof entryPreview>;
