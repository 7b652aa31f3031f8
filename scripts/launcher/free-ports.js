import { createServer } from 'node:net';
import { refused } from './refused.js';

/**
 * Refuses when a port that is about to be listened on is taken, and says which variable moves it.
 * @param {string} host
 * @param {{ variable: string, port: number }[]} wanted
 * @returns {Promise<import('./refused.js').Refused | undefined>}
 */
export async function checkPorts(host, wanted) {
  const problems = [];
  for (const { variable, port } of wanted) {
    const code = await tryToListen(host, port);
    if (code !== undefined) problems.push(explain(code, host, variable, port));
  }
  return problems.length > 0 ? refused([...new Set(problems)].join('\n')) : undefined;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's error code when it does not work
 */
function tryToListen(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve('code' in error ? String(error.code) : error.message);
    });
    server.listen({ host, port, exclusive: true }, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

/**
 * @param {string} code
 * @param {string} host
 * @param {string} variable
 * @param {number} port
 */
function explain(code, host, variable, port) {
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST=${host} is geen adres van deze machine.`;
  }
  if (code === 'EACCES') {
    return `Poort ${String(port)} mag alleen een beheerder openen. Kies een andere met ${variable}.`;
  }
  const other = port + 10 > 65_535 ? port - 10 : port + 10;
  return (
    `Poort ${String(port)} is al in gebruik. Kies een andere met ${variable}, ` +
    `bijvoorbeeld: ${variable}=${String(other)} npm start`
  );
}
