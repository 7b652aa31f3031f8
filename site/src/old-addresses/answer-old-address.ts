import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PublicFiles } from '../publisher/public-files.ts';
import type { App } from '../publisher/renderer.ts';
import type { Queries } from '../read-model/queries.ts';
import { sendPage } from '../server/send-page.ts';
import { oldAddress, type KnownEntries } from './old-address.ts';

export interface OldAddressesOptions {
  entries: KnownEntries;
  files: Pick<PublicFiles, 'has'>;
  app: App;
  queries: () => Queries;
  siteUrl: URL;
}

/** Answers for an address at which no file stands. @returns whether it did */
export type AnswerOldAddress = (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<boolean>;

const GONE_PAGE = '/410/';

/**
 * Leads to where the page stands now, or says that it is gone. Neither may be kept by a browser: an entry
 * can come back to an address that it left.
 */
export function answerOldAddresses(options: OldAddressesOptions): AnswerOldAddress {
  const { entries, files, app, siteUrl } = options;

  return async (path, request, response) => {
    const found = oldAddress(entries, path);
    if (found.kind === 'unknown') return false;
    if (found.kind === 'moved') {
      const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
      const to = encodeURI(await firstThatIsThere(found.to));
      response.writeHead(301, { Location: `${to}${query}`, 'Cache-Control': 'no-cache' }).end();
      return true;
    }
    const url = new URL(GONE_PAGE, siteUrl);
    const locals = { queries: options.queries(), siteUrl, gone: found.type };
    const page = await app.render(new Request(url), { locals });
    if (!page.ok) throw new Error(`${GONE_PAGE} answers ${String(page.status)}`);
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
    await sendPage(request, response, { status: 410, headers, body: await page.bytes() });
    return true;
  };

  async function firstThatIsThere(paths: readonly string[]): Promise<string> {
    for (const path of paths) if (await files.has(path)) return path;
    return paths.at(-1) ?? '/';
  }
}
