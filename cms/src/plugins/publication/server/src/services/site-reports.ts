import type { SiteReport } from '../../../shared/report.mts';

/** A site that was not heard from for this long says nothing about now. Milliseconds. */
const OUTDATED_AFTER = 90_000;

/** What the site said last. Kept in memory: it says it again by itself. */
const siteReports = () => {
  let last: { report: SiteReport; at: number } | null = null;
  return {
    put(report: SiteReport): void {
      last = { report, at: Date.now() };
    },
    /** Null when it was not heard from lately. */
    current(): SiteReport | null {
      return last && Date.now() - last.at < OUTDATED_AFTER ? last.report : null;
    },
  };
};

export default siteReports;
export type SiteReports = ReturnType<typeof siteReports>;
