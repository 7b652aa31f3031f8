import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('./guard.js', import.meta.url));

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command to its end with all its output in a fresh log file.
 * @param {{ command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, log: string }} job
 * @returns {Promise<number>} its exit code; 1 when it did not start or was ended by a signal
 */
export function runLogged({ command, args, cwd, env, log }) {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [GUARD, command, ...args], {
      cwd,
      env,
      stdio: ['ignore', output, output, 'ipc'],
      detached: true,
    });
    running.add(child);
    /** @param {number} code */
    const end = (code) => {
      running.delete(child);
      closeSync(output);
      resolve(code);
    };
    child.once('error', () => {
      end(1);
    });
    child.once('exit', (code) => {
      end(code ?? 1);
    });
  });
}

/** Ends every command that is still running, with all the processes it started. */
export function stopLoggedCommands() {
  for (const child of running) child.kill('SIGTERM');
}
