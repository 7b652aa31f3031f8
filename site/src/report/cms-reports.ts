import type { SiteReport } from '@burgerwerf/cms/contract';

/** Milliseconds. */
const TIMEOUT = 10_000;

/** Hands reports to the cms, with the token by which the site may hand something on. */
export const createCmsReports =
  ({ base, token }: { base: string; token: string }) =>
  async (report: SiteReport): Promise<void> => {
    const response = await fetch(new URL('/api/publication/report', base), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) throw new Error(`The cms answers ${response.status} to a report`);
  };
