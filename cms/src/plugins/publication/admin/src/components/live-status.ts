import { z } from 'zod';
import { failedPage } from '../../../shared/report.mts';

/** What the cms answers, see server/src/rules/entry-status.ts; or that it did not. */
export const liveStatus = z.union([
  z.object({ state: z.literal('draft') }),
  z.object({ state: z.enum(['pending', 'live', 'site-away']), since: z.string(), url: z.string() }),
  failedPage.extend({ state: z.literal('page-failed'), url: z.string() }),
  z.object({ state: z.literal('failed') }),
]);

export type LiveStatus = z.infer<typeof liveStatus>;
