import { MOST_TOLD, type SiteReport } from '@burgerwerf/cms/contract';
import type { Facts } from '../server/health.ts';

const LONGEST_PATH = 400;
const LONGEST_REASON = 500;

/** A clock that was set back makes a strange estimate. */
const notNegative = (seconds: number | null) => (seconds === null ? null : Math.max(0, seconds));

/**
 * What the cms is told of the site, so that editors see it where they work.
 * @param isOnline whether some version of a page is there for readers
 */
export async function siteReport(
  facts: Facts,
  isOnline: (path: string) => Promise<boolean>,
): Promise<SiteReport> {
  const { behind, progress, failedPages, lastCheck } = facts;
  const told = failedPages
    .filter(({ path }) => path.length <= LONGEST_PATH)
    .slice(0, MOST_TOLD)
    .map(async ({ path, reason, since }) => ({
      path,
      reason: reason.slice(0, LONGEST_REASON),
      since,
      hasOlder: await isOnline(path),
    }));
  return {
    behind,
    progress: { left: progress.left, secondsLeft: notNegative(progress.secondsLeft) },
    failed: failedPages.length,
    failures: await Promise.all(told),
    lastCheck: lastCheck && {
      ...lastCheck,
      paths: lastCheck.paths.filter((path) => path.length <= LONGEST_PATH).slice(0, MOST_TOLD),
    },
  };
}
