/** Listening on every address is no address to visit: the machine itself is reached through loopback. */
const LOOPBACK_OF = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);

/**
 * The address by which this machine reaches a server that listens on host and port.
 * @param {string} host
 * @param {number} port
 */
export function localUrl(host, port) {
  const reachable = LOOPBACK_OF.get(host) ?? host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(port)}`;
}
