import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** Names of these change with their content. */
const IS_IMMUTABLE = /^\/(assets|media)\//;

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\/feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.geojson$/, 'application/geo+json; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
];

/** The published files. They change while the site runs, so nothing of them is kept in memory. */
export function staticFiles(folder: string): Handler {
  return sirv(folder, {
    dev: true,
    etag: true,
    dotfiles: true,
    setHeaders(response, pathname) {
      const type = TYPES.find(([pattern]) => pattern.test(pathname))?.[1];
      if (type) response.setHeader('Content-Type', type);
      response.setHeader(
        'Cache-Control',
        IS_IMMUTABLE.test(pathname) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
      );
    },
  });
}
