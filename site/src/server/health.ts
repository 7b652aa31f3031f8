import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FailedPage } from '../publisher/page-registry.ts';
import type { LastCheck } from './night-watch.ts';

/** Failures that are told one by one. */
const MOST_FAILURES = 20;

/** Facts about the running site. */
export interface Facts {
  isCmsConnected: boolean;
  isSearchWorking: boolean;
  /** The home page and all others have been made once. */
  isComplete: boolean;
  /** Changes that are not live yet. */
  behind: number;
  /** Pages that are still to be made; the seconds are an estimate, null when that cannot be made yet. */
  progress: { left: number; secondsLeft: number | null };
  /** Pages that could not be made and keep their last good version. */
  failedPages: readonly FailedPage[];
  lastPublishedAt: string | null;
  /** What came out of comparing everything, at night; null before the first time. */
  lastCheck: LastCheck | null;
}

const works = (facts: Facts): boolean =>
  facts.isCmsConnected && facts.isSearchWorking && facts.isComplete;

/** `/health`: 200 as long as pages are served. `/ready`: 200 only when everything works. */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  gatherFacts: () => Facts,
): boolean {
  const path = request.url?.split('?')[0];
  if (path !== '/health' && path !== '/ready') return false;
  const facts = gatherFacts();
  const isFine = works(facts) && facts.failedPages.length === 0;
  const body = {
    status: isFine ? 'ok' : 'degraded',
    cms: facts.isCmsConnected ? 'ok' : 'unreachable',
    search: facts.isSearchWorking ? 'ok' : 'unreachable',
    publisher: {
      behind: facts.behind,
      progress: facts.progress,
      failedPages: facts.failedPages.length,
      failures: facts.failedPages.slice(0, MOST_FAILURES),
      lastPublishedAt: facts.lastPublishedAt,
      lastCheck: facts.lastCheck,
    },
  };
  const isReady = works(facts) && facts.behind === 0;
  response.statusCode = path === '/health' || isReady ? 200 : 503;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(body));
  return true;
}
