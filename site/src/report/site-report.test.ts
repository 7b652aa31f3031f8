import { siteReport as schema } from '@burgerwerf/cms/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Facts } from '../server/health.ts';
import { siteReport } from './site-report.ts';

const since = '2031-05-01T08:00:00.000Z';
const facts = (change: Partial<Facts>): Facts => ({
  isCmsConnected: true,
  isSearchWorking: true,
  isComplete: true,
  behind: 0,
  progress: { left: 0, secondsLeft: null },
  failedPages: [],
  lastPublishedAt: null,
  lastCheck: null,
  ...change,
});

it('Says of a page that failed why, since when, and whether an older one is online', async () => {
  const failedPages = ['/nieuws/een/', '/nieuws/twee/'].map((path) => ({
    path,
    reason: 'stuk',
    since,
  }));
  const report = await siteReport(facts({ failedPages }), (path) =>
    Promise.resolve(path === '/nieuws/een/'),
  );
  expect(report.failures).toEqual([
    { path: '/nieuws/een/', reason: 'stuk', since, hasOlder: true },
    { path: '/nieuws/twee/', reason: 'stuk', since, hasOlder: false },
  ]);
});

it('Is never more than the cms takes, however much is wrong', async () => {
  const path = fc.string({ maxLength: 600 }).map((rest) => `/${rest}`);
  const failedPages = fc.array(
    fc.record({ path, reason: fc.string({ maxLength: 900 }), since: fc.constant(since) }),
    { maxLength: 300 },
  );
  const paths = fc.array(path, { maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(failedPages, paths, async (failedPages, paths) => {
      const lastCheck = { at: since, pages: 400, differences: paths.length, paths };
      const report = await siteReport(facts({ failedPages, lastCheck }), () =>
        Promise.resolve(true),
      );
      expect(schema.safeParse(report).success).toBe(true);
      expect(report.failed).toBe(failedPages.length);
    }),
  );
});
