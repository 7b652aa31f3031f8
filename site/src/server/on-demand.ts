import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page that is made at each request. */
export interface OnDemandRoute {
  /** Of the decoded path; its first group, if it has one, is the parameter. */
  pattern: RegExp;
  /** Whether forms are sent to it. */
  takesForms: boolean;
  handle(request: IncomingMessage, response: ServerResponse, parameter: string): Promise<void>;
}

export interface FoundRoute {
  route: OnDemandRoute;
  parameter: string;
}

export function findRoute(routes: readonly OnDemandRoute[], path: string): FoundRoute | null {
  for (const route of routes) {
    const match = route.pattern.exec(path);
    if (match) return { route, parameter: match[1] ?? '' };
  }
  return null;
}

/** The methods that a route answers, as the header `Allow` names them. */
export const methodsOf = ({ takesForms }: Pick<OnDemandRoute, 'takesForms'>): readonly string[] =>
  takesForms ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
