import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileTypeOf } from '../publisher/content-types.ts';
import { encodings } from '../publisher/encodings.ts';
import { fileOf } from '../publisher/public-files.ts';
import { openFile, type OpenFile } from './files/open-file.ts';
import { RecentFiles } from './files/recent-files.ts';
import { acceptedEncodings } from './files/rules/accepted-encodings.ts';
import { byteRange } from './files/rules/byte-range.ts';
import { isKnown, isSame } from './files/rules/is-known.ts';
import { securityHeaders } from './security-headers.ts';

export interface StaticFiles {
  /**
   * Answers with the file of an address.
   * @param path decoded, from the root of the site
   * @returns false when there is none, and nothing was said yet
   */
  serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Answers with a page that says something else than that all is well. */
  serveAs(
    status: number,
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean>;
}

/** Names of these change with their content. */
const IS_IMMUTABLE = /^\/(assets|media)\//;

/**
 * Addresses that have no file of their own: temporary files and others with a dot in front (only
 * `.well-known` is public), what stands compressed beside a file, and other spellings of an address.
 */
const IS_HIDDEN = /\/\.(?!well-known\/)|\/\.well-known\/\.|\/\/|\.(?:br|gz)$/;

interface Chosen {
  file: OpenFile;
  headers: OutgoingHttpHeaders;
}

/** The published files. They change while the site runs: each is looked at anew for each visit. */
export function staticFiles(folder: string): StaticFiles {
  const recent = new RecentFiles();

  return {
    async serve(path, request, response) {
      const chosen = await choose(path, request);
      if (!chosen) return false;
      const { file, headers } = chosen;
      headers['Cache-Control'] = IS_IMMUTABLE.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'public, no-cache';
      headers['ETag'] = file.etag;
      headers['Last-Modified'] = new Date(file.modified).toUTCString();
      if (isInParts(headers)) headers['Accept-Ranges'] = 'bytes';
      if (isKnown(knownBy(request), file)) {
        await file.close();
        delete headers['Content-Type'];
        delete headers['Content-Encoding'];
        response.writeHead(304, headers).end();
        return true;
      }
      await sendPart(chosen, request, response);
      return true;
    },

    async serveAs(status, path, request, response) {
      const chosen = await choose(path, request);
      if (!chosen) return false;
      const { file, headers } = chosen;
      headers['Cache-Control'] = 'no-store';
      headers['Content-Length'] = file.size;
      response.writeHead(status, headers);
      await send(file, 0, file.size - 1, request, response);
      return true;
    },
  };

  /** The file, or what stands compressed beside it. */
  async function choose(path: string, { headers }: IncomingMessage): Promise<Chosen | null> {
    if (IS_HIDDEN.test(path)) return null;
    const file = join(folder, fileOf(path));
    const { type, isText } = fileTypeOf(fileOf(path));
    const asItIs = await openFile(file, recent);
    if (!asItIs) return null;
    const said: OutgoingHttpHeaders = { ...securityHeaders, 'Content-Type': type };
    if (!isText) return { file: asItIs, headers: said };
    said['Vary'] = 'Accept-Encoding';
    const names = acceptedEncodings(headers['accept-encoding']);
    for (const name of names) {
      const suffix = encodings.find((encoding) => encoding.name === name)?.suffix ?? '';
      const compressed = await openFile(`${file}${suffix}`, recent);
      if (!compressed) continue;
      await asItIs.close();
      said['Content-Encoding'] = name;
      return { file: compressed, headers: said };
    }
    return { file: asItIs, headers: said };
  }
}

/** Who goes on with a download has what is not compressed. */
const isInParts = (headers: OutgoingHttpHeaders): boolean => !('Content-Encoding' in headers);

const knownBy = ({ headers }: IncomingMessage) => ({
  ifNoneMatch: headers['if-none-match'],
  ifModifiedSince: headers['if-modified-since'],
});

async function sendPart(
  { file, headers }: Chosen,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = request.method === 'GET' && isInParts(headers) && isSame(ifRangeOf(request), file);
  const range = byteRange(asked ? request.headers.range : undefined, file.size);
  if (range.kind === 'unsatisfiable') {
    await file.close();
    const none = `bytes */${String(file.size)}`;
    response.writeHead(416, { ...securityHeaders, 'Content-Range': none }).end();
    return;
  }
  const [start, end] = range.kind === 'part' ? [range.start, range.end] : [0, file.size - 1];
  headers['Content-Length'] = end - start + 1;
  if (range.kind === 'part') {
    headers['Content-Range'] = `bytes ${String(start)}-${String(end)}/${String(file.size)}`;
  }
  response.writeHead(range.kind === 'part' ? 206 : 200, headers);
  await send(file, start, end, request, response);
}

function ifRangeOf({ headers }: IncomingMessage): string | undefined {
  const value = headers['if-range'];
  return typeof value === 'string' ? value : undefined;
}

async function send(
  file: OpenFile,
  start: number,
  end: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'HEAD') {
    await file.close();
    response.end();
  } else if (file.content) {
    response.end(
      end - start + 1 === file.size ? file.content : file.content.subarray(start, end + 1),
    );
  } else {
    // A visitor who leaves closes the file too.
    await pipeline(file.read(start, end), response).catch(() => {});
  }
}
