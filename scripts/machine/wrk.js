import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from './find-program.js';

const run = promisify(execFile);

/**
 * Why the load generator cannot be used here, or nothing when it can.
 * @returns {string | undefined}
 */
export const explainNoWrk = () =>
  findProgram('wrk') === undefined ? 'wrk is niet geïnstalleerd' : undefined;

/**
 * Asks for one address as often as it can.
 * @param {string} url
 * @param {{ seconds: number, connections: number, headers?: Record<string, string> }} options
 * @returns {Promise<{ answers: number, perSecond: number }>}
 */
export async function askWithWrk(url, { seconds, connections, headers = {} }) {
  const { stdout } = await run('wrk', [
    ...['-t', '1', '-c', String(connections), '-d', `${String(seconds)}s`],
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    url,
  ]);
  if (/Non-2xx or 3xx|Socket errors/.test(stdout)) throw new Error(`${url} fails:\n${stdout}`);
  const [, answers] = /(\d+) requests in/.exec(stdout) ?? [];
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (!answers || !perSecond) throw new Error(`wrk says something else:\n${stdout}`);
  return { answers: Number(answers), perSecond: Number(perSecond) };
}
