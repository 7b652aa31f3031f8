import { z } from 'zod';
import { plan } from './plan.mts';
import { failedPage, siteReport } from './report.mts';

/** The right that the page _Recent op de site_ asks for. */
export const OVERVIEW_ACTION = 'plugin::publication.overview.read';

/** Question of `GET /publication/overview`: what went before this change. */
export const overviewQuery = z.object({
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
});

/** What happened lately, seen by readers: an entry came, is different, or went. */
const happening = z.object({
  sequence: z.number().int(),
  event: z.enum(['live', 'updated', 'gone']),
  at: z.string(),
  type: z.string(),
  documentId: z.string(),
  /** Null when the entry is deleted. */
  title: z.string().nullable(),
  /** Of its page; null when it has none now. */
  url: z.string().nullable(),
  /** How long it took until it was live; null when that is not known. Milliseconds. */
  took: z.number().nullable(),
});

const plannedEntry = plan.extend({
  type: z.string(),
  documentId: z.string(),
  title: z.string(),
  /** Whether who asks may change it. */
  mayPlan: z.boolean(),
});

const failure = failedPage.extend({
  url: z.string(),
  /** Null for a page that is not of one entry. */
  entry: z.object({ type: z.string(), documentId: z.string(), title: z.string() }).nullable(),
});

/** Its answer. */
export const overviewAnswer = z.object({
  /** What the site says of itself; null when it was not heard from lately. */
  site: siteReport.pick({ behind: true, progress: true, failed: true, lastCheck: true }).nullable(),
  failures: z.array(failure),
  planned: z.array(plannedEntry),
  /** Whether more is planned than is told here. */
  hasMorePlanned: z.boolean(),
  recent: z.array(happening),
  /** What to ask `before` for what went earlier; null at the end. */
  earlier: z.number().int().nullable(),
});

export type OverviewAnswer = z.infer<typeof overviewAnswer>;
export type Happening = z.infer<typeof happening>;
export type PlannedEntry = z.infer<typeof plannedEntry>;
export type FailureOnSite = z.infer<typeof failure>;
