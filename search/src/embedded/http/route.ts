import type { Caller } from '../auth/authorize.ts';
import type { NeededAction } from '../auth/key-actions.ts';
import type { Services } from './services.ts';

export interface RouteRequest {
  /** Parts of the path that the pattern names. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The body, read as JSON; null when the route takes none. */
  body: unknown;
  caller: Caller;
  services: Services;
}

export interface RouteAnswer {
  status: number;
  /** Sent as JSON; undefined for an empty answer. */
  body?: unknown;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as `/indexes/:index/search`; `:index` is checked against the caller's indexes. */
  path: string;
  /** Null for a route that anybody may use. */
  action: NeededAction | null;
  /** Which bodies it takes. */
  body: 'none' | 'json' | 'documents';
  answer: (request: RouteRequest) => RouteAnswer;
}

export const ok = (body: unknown): RouteAnswer => ({ status: 200, body });
export const accepted = (body: unknown): RouteAnswer => ({ status: 202, body });

const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

const matchPath = (pattern: string, path: string): Record<string, string> | null => {
  const wanted = pattern.split('/');
  const given = path.replace(/\/+$/, '').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = decode(given[i] ?? '');
    if (value === null) return null;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
};

/** The route for a request, or null when there is none. */
export const findRoute = (
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | null => {
  for (const route of routes) {
    if (route.method !== method) continue;
    const params = matchPath(route.path, path);
    if (params !== null) return { route, params };
  }
  return null;
};
