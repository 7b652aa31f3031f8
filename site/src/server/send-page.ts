import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncodings, type EncodingName } from './files/rules/accepted-encodings.ts';

export interface MadePage {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Uint8Array;
}

/** What is shorter fits in one packet anyway. */
const SHORTEST = 1024;

const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compress: Readonly<Record<EncodingName, (body: Uint8Array) => Promise<Uint8Array>>> = {
  br: (body) => promisify(brotliCompress)(body, brotliOptions),
  gzip: (body) => promisify(gzip)(body, { level: 4 }),
};

/**
 * Sends a page that was made for this visit, compressed if the visitor likes that. Only for what everybody may
 * know: how much a page shrinks tells something of the secrets in it to who can put words beside them.
 */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: MadePage,
): Promise<void> {
  const said: OutgoingHttpHeaders = { ...headers, Vary: 'Accept-Encoding' };
  const [encoding] =
    body.length < SHORTEST ? [] : acceptedEncodings(request.headers['accept-encoding']);
  if (encoding) said['Content-Encoding'] = encoding;
  const sent = encoding ? await compress[encoding](body) : body;
  said['Content-Length'] = sent.length;
  response.writeHead(status, said).end(request.method === 'HEAD' ? undefined : sent);
}
