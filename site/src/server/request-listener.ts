import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { PublicFiles } from '../publisher/public-files.ts';
import type { AnswerOldAddress } from '../old-addresses/answer-old-address.ts';
import { hideLinks } from '../submit/hidden-links.ts';
import { answerHealth, type Facts } from './health.ts';
import { findRoute, methodsOf, type OnDemandRoute } from './on-demand.ts';
import { securityHeaders, setSecurityHeaders } from './security-headers.ts';
import { staticFiles } from './static-files.ts';

export interface Routes {
  /** Folder with the published files. */
  publicFolder: string;
  files: PublicFiles;
  facts(): Facts;
  log(text: string): void;
  /** Pages that are made at each request. */
  onDemand: readonly OnDemandRoute[];
  /** Answers for pages that were there once. */
  oldAddress?: AnswerOldAddress;
}

/** Published files first, then the few pages that are made on demand, then the page for what is not there. */
export function createRequestListener(routes: Routes): RequestListener {
  const published = staticFiles(routes.publicFolder);

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const address = `${request.method ?? ''} ${request.url ?? ''}`;
      routes.log(hideLinks(`${address} failed: ${describe(error)}`));
      if (response.headersSent) response.destroy();
      else response.writeHead(500, securityHeaders).end();
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    const found = path === null ? null : findRoute(routes.onDemand, path);
    const methods = methodsOf(found?.route ?? { takesForms: false });
    const isTaken = methods.includes(request.method ?? '');
    // Most visits are for files, and are told all in one go.
    const isFile = path !== null && !found && isTaken;
    if (isFile && (await published.serve(path, request, response))) return;
    setSecurityHeaders(response);
    if (answerHealth(request, response, () => routes.facts())) return;
    if (path === null) return notFound(request, response);
    if (found && isTaken) {
      response.setHeader('Cache-Control', 'no-store');
      return found.route.handle(request, response, found.parameter);
    }
    if (await redirectToFolder(path, request, response)) return;
    if (!isTaken) {
      response.writeHead(405, { Allow: methods.join(', ') }).end();
      return;
    }
    if (await routes.oldAddress?.(path, request, response)) return;
    return notFound(request, response);
  }

  /** `/nieuws` means `/nieuws/`: relative links and caches want one address per page. */
  async function redirectToFolder(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    if (path.endsWith('/')) return false;
    const folder = `${path}/`;
    const isOnDemand = findRoute(routes.onDemand, folder) !== null;
    const isPage = isOnDemand || (await routes.files.has(folder));
    if (!isPage) return false;
    const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
    response.writeHead(301, { Location: `${encodeURI(folder)}${query}` }).end();
    return true;
  }

  async function notFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (await published.serveAs(404, '/404.html', request, response)) return;
    response.writeHead(404, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : '404');
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** The decoded path, or null when it is not one. Two slashes in front would lead elsewhere in a redirect. */
function pathOf(request: IncomingMessage): string | null {
  const [path = '/'] = (request.url ?? '/').split('?');
  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return null;
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
