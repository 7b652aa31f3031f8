import type { IncomingMessage, ServerResponse } from 'node:http';

/** Facts about the running site. */
export interface Facts {
  isCmsConnected: boolean;
  isSearchWorking: boolean;
  /** The home page and all others have been made once. */
  isComplete: boolean;
  /** Changes that are not live yet. */
  behind: number;
  /** Pages that could not be made and keep their last good version. */
  failedPages: number;
  lastPublishedAt: string | null;
}

const works = (facts: Facts): boolean =>
  facts.isCmsConnected && facts.isSearchWorking && facts.isComplete;

/** `/health`: 200 as long as pages are served. `/ready`: 200 only when everything works. */
export function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  facts: Facts,
): boolean {
  const path = request.url?.split('?')[0];
  if (path !== '/health' && path !== '/ready') return false;
  const isFine = works(facts) && facts.failedPages === 0;
  const body = {
    status: isFine ? 'ok' : 'degraded',
    cms: facts.isCmsConnected ? 'ok' : 'unreachable',
    search: facts.isSearchWorking ? 'ok' : 'unreachable',
    publisher: {
      behind: facts.behind,
      failedPages: facts.failedPages,
      lastPublishedAt: facts.lastPublishedAt,
    },
  };
  const isReady = works(facts) && facts.behind === 0;
  response.statusCode = path === '/health' || isReady ? 200 : 503;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(body));
  return true;
}
