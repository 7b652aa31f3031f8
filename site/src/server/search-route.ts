import type { App as BuiltApp } from '../publisher/renderer.ts';
import type { Queries } from '../read-model/queries.ts';
import type { VisitHeaders } from '../search-counts/is-person.ts';
import type { ShownSearch } from '../search-counts/question-of.ts';
import type { SearchPort } from '../search-page/search-port.ts';
import type { OnDemandRoute } from './on-demand.ts';
import { sendPage } from './send-page.ts';

export interface SearchRouteOptions {
  app: BuiltApp;
  queries: () => Queries;
  siteUrl: URL;
  search: SearchPort;
  /** Told what a visit was shown. */
  onSearched?: (page: ShownSearch, headers: VisitHeaders) => void;
}

/** The search page and what it suggests; both hold nothing that is secret. */
export const searchRoute = ({
  app,
  queries,
  siteUrl,
  search,
  onSearched,
}: SearchRouteOptions): OnDemandRoute => ({
  pattern: /^\/zoeken\/(?:suggesties\/)?$/,
  takesForms: false,
  async handle(request, response) {
    const made = await app.render(new Request(new URL(request.url ?? '/', siteUrl)), {
      locals: {
        queries: queries(),
        siteUrl,
        search,
        onSearched: (page: ShownSearch) => onSearched?.(page, request.headers),
      },
    });
    await sendPage(request, response, {
      status: made.status,
      headers: { 'Content-Type': 'text/html; charset=utf-8' },
      body: await made.bytes(),
    });
  },
});
