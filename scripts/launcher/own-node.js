import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { ownNode } from './installed.js';

const EXIT_WITH_PARENT = new URL('./exit-with-parent.js', import.meta.url).href;
const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {string} root */
export function runsOnOwnNode(root) {
  return realpathSync(process.execPath) === realpathSync(ownNode(root));
}

/**
 * Runs this same command on the Node in node_modules, passing on every signal.
 * @param {string} root
 * @returns {Promise<number>} its exit code
 */
export function runAgainOnOwnNode(root) {
  const node = ownNode(root);
  const path = [dirname(node), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(node, ['--import', EXIT_WITH_PARENT, ...process.argv.slice(1)], {
    env: { ...process.env, PATH: path },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
