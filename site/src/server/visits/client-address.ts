import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from 'proxy-addr';

/**
 * Tells from which address a visit comes. Only what a trusted proxy hands on counts; anybody can
 * write a header.
 * @param trusted addresses, networks (`10.0.0.0/8`) or `loopback`, `linklocal`, `uniquelocal`
 * @throws TypeError when one of them is none of these
 */
export function clientAddressFrom(
  trusted: readonly string[],
): (request: IncomingMessage) => string {
  const trust = proxyAddr.compile([...trusted]);
  return (request) => {
    const address = proxyAddr(request, trust);
    return isIP(address) ? address : (request.socket.remoteAddress ?? '');
  };
}
