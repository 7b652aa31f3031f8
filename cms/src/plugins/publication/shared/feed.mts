import { z } from 'zod';

/** One row of the change feed: something public of this entry may have changed. Its content is read when the row is followed. */
export const change = z.object({
  sequence: z.number().int().positive(),
  /** Strapi's UID of the content type. */
  type: z.string(),
  documentId: z.string(),
});

/** Answer of `GET /api/publication/changes?after=&wait=`. */
export const changesAnswer = z.object({
  /** Identity of this feed; another one means another database, and a read model that must be built anew. */
  epoch: z.string(),
  /** Sequence of the newest row, 0 in an empty feed. */
  last: z.number().int().nonnegative(),
  changes: z.array(change),
});

/** Answer of `GET /api/publication/entries/:type`. */
export const entriesAnswer = z.object({
  entries: z.array(z.record(z.string(), z.unknown())),
  /** `documentId` to go on after, or null at the end. */
  next: z.string().nullable(),
});

export type Change = z.infer<typeof change>;
export type ChangesAnswer = z.infer<typeof changesAnswer>;
export type EntriesAnswer = z.infer<typeof entriesAnswer>;
