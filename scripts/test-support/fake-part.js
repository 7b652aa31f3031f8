// Stands in for cms, search or site in the tests of the launcher: answers the health addresses, tells
// its process number, and stops when asked to.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

/**
 * @param {string} name
 * @param {string | undefined} port
 */
export function runFakePart(name, port) {
  const { HOST, DATA_DIR = '' } = process.env;
  process.stdout.write(`${name} begint\n`);
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/_health' ? 204 : 200).end();
  });
  server.listen(Number(port), HOST, () => {
    writeFileSync(join(DATA_DIR, `${name}.pid`), String(process.pid));
  });
  process.on('SIGTERM', () => {
    writeFileSync(join(DATA_DIR, `${name}.stopped`), '');
    process.exit(0);
  });
}
