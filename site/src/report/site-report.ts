import { MOST_TOLD, type SiteReport } from '@burgerwerf/cms/contract';
import type { Facts } from '../server/health.ts';

const LONGEST_PATH = 400;
const LONGEST_REASON = 500;

/** A clock that was set back makes a strange estimate. */
const notNegative = (seconds: number | null) => (seconds === null ? null : Math.max(0, seconds));

/**
 * What the cms is told of the site, so that editors see it where they work.
 * @param hasPage whether some version of a page is online
 */
export function siteReport(facts: Facts, hasPage: (path: string) => boolean): SiteReport {
  const { behind, progress, failedPages, lastCheck } = facts;
  return {
    behind,
    progress: { left: progress.left, secondsLeft: notNegative(progress.secondsLeft) },
    failed: failedPages.length,
    failures: failedPages
      .filter(({ path }) => path.length <= LONGEST_PATH)
      .slice(0, MOST_TOLD)
      .map(({ path, reason, since }) => ({
        path,
        reason: reason.slice(0, LONGEST_REASON),
        since,
        hasOlder: hasPage(path),
      })),
    lastCheck: lastCheck && {
      ...lastCheck,
      paths: lastCheck.paths.filter((path) => path.length <= LONGEST_PATH).slice(0, MOST_TOLD),
    },
  };
}
