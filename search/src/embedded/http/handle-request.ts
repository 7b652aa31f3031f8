import type { IncomingMessage, ServerResponse } from 'node:http';
import { identify } from '../auth/authorize.ts';
import { ApiError } from '../errors/api-error.ts';
import { readBody } from './read-body.ts';
import { findRoute, type RouteAnswer } from './route.ts';
import { allRoutes } from './routes/all-routes.ts';
import type { Services } from './services.ts';

/** Meilisearch lets pages of any site ask; the keys say what may be asked. */
const CROSS_ORIGIN = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-meilisearch-client',
  'access-control-max-age': '86400',
};

const answerRequest = async (
  request: IncomingMessage,
  services: Services,
  maxPayload: number,
): Promise<RouteAnswer> => {
  const method = request.method ?? 'GET';
  if (method === 'OPTIONS') return { status: 204 };
  const url = new URL(request.url ?? '/', 'http://localhost');
  const found = findRoute(allRoutes, method, url.pathname);
  if (found === null) {
    throw new ApiError('bad_request', `The route \`${method} ${url.pathname}\` does not exist.`, {
      status: 404,
    });
  }
  const { route, params } = found;
  const { masterKey, keys, now } = services;
  const authorization = route.action === null ? undefined : request.headers.authorization;
  const caller =
    route.action === null
      ? identify(undefined, null, null, now)
      : identify(authorization, masterKey, keys, now);
  if (route.action !== null) caller.require(route.action, params['index']);
  const body = route.body === 'none' ? null : await readBody(request, route.body, maxPayload);
  return route.answer({ params, query: url.searchParams, body, caller, services });
};

const send = (response: ServerResponse, { status, body }: RouteAnswer): void => {
  if (body === undefined) {
    response.writeHead(status, CROSS_ORIGIN).end();
    return;
  }
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...CROSS_ORIGIN,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
};

/** Answers one request; whatever goes wrong is answered too, in Meilisearch's form. */
export const handleRequest = async (
  request: IncomingMessage,
  response: ServerResponse,
  services: Services,
  { maxPayload, onBug }: { maxPayload: number; onBug: (error: unknown) => void },
): Promise<void> => {
  try {
    send(response, await answerRequest(request, services, maxPayload));
  } catch (error) {
    if (response.headersSent || response.destroyed) return;
    if (!(error instanceof ApiError)) onBug(error);
    const refusal =
      error instanceof ApiError
        ? error
        : new ApiError('internal', 'An internal error has occurred.', { cause: error });
    // The rest of a body that is too large is not read, so the connection cannot be used again.
    if (refusal.code === 'payload_too_large') response.setHeader('connection', 'close');
    send(response, { status: refusal.status, body: refusal.toBody() });
  }
};
