import { spawn } from 'node:child_process';

/**
 * Runs a program of this checkout in this terminal, to its end.
 * @param {string[]} args for Node
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ kind: 'exit', code: number }>}
 */
export function runAttached(args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve({ kind: 'exit', code: code ?? 1 });
    });
  });
}
