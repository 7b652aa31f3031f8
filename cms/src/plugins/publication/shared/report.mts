import { z } from 'zod';

/** What the site tells the cms of itself, so that editors see it. Bounded: it is kept in memory. */

/** Pages and differences that are told one by one. */
export const MOST_TOLD = 100;

const path = z.string().startsWith('/').max(400);
const count = z.number().int().nonnegative();

/** A page that could not be made. */
export const failedPage = z.object({
  path,
  /** What went wrong, as the machine says it. */
  reason: z.string().max(500),
  /** When it failed first. */
  since: z.iso.datetime(),
  /** Whether an older version of it is online. */
  hasOlder: z.boolean(),
});

/** What came out of comparing everything, at night. */
export const siteCheck = z.object({
  at: z.iso.datetime(),
  pages: count,
  differences: count,
  /** Pages that differed and were made right. */
  paths: z.array(path).max(MOST_TOLD),
});

/** Body of `POST /api/publication/report`. */
export const siteReport = z.strictObject({
  /** Changes and pages that are not live yet. */
  behind: count,
  /** Pages that are still to be made; the seconds are an estimate, null when there is none yet. */
  progress: z.object({ left: count, secondsLeft: z.number().nonnegative().nullable() }),
  /** How many pages failed in all. */
  failed: count,
  failures: z.array(failedPage).max(MOST_TOLD),
  /** Null before the first time. */
  lastCheck: siteCheck.nullable(),
});

export type FailedPage = z.infer<typeof failedPage>;
export type SiteCheck = z.infer<typeof siteCheck>;
export type SiteReport = z.infer<typeof siteReport>;
