import type { IncomingMessage } from 'node:http';
import proxyaddr from 'proxy-addr';

export type Forwarded = IncomingMessage;

const HEADERS = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'] as const;

/**
 * Koa believes whoever says for whom a request was forwarded. After this only a trusted proxy is
 * believed, and of a row of addresses the last one that is none of those: nobody gets a fresh number of
 * tries to log in by making addresses up.
 * @param isTrusted made by proxy-addr of the addresses in `TRUST_PROXY`
 */
export function believe(
  request: Forwarded,
  isTrusted: (address: string, hops: number) => boolean,
): void {
  const { headers } = request;
  if (!isTrusted(request.socket.remoteAddress ?? '', 0)) {
    for (const name of HEADERS) Reflect.deleteProperty(headers, name);
  } else if (headers['x-forwarded-for'] !== undefined) {
    headers['x-forwarded-for'] = proxyaddr(request, isTrusted);
  }
}
