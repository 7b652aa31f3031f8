import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a check in silence; what it said is for when it fails.
 * @param {string} root
 * @param {import('./static-checks.js').StaticCheck} check
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runStaticCheck(root, { program, args, cwd }) {
  const command =
    program === 'node' ? process.execPath : join(root, 'node_modules', '.bin', program);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: join(root, cwd),
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.once('error', (error) => {
      resolve({ ok: false, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}
