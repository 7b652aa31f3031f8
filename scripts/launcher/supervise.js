import { spawn } from 'node:child_process';
import { decideRestart } from './restart-policy.js';

const GRACE_MS = 8_000;
const EXIT_WITH_PARENT = new URL('./exit-with-parent.js', import.meta.url).href;

/**
 * One long-running part of the product.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} cwd
 * @property {string[]} args for Node
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * @typedef {object} Watcher
 * @property {(text: Uint8Array) => void} output
 * @property {(message: unknown) => void} message
 * @property {(cause: string) => void} restarting
 * @property {(cause: string) => void} gaveUp
 */

/**
 * Keeps a process running until asked to stop it.
 * @param {Part} part
 * @param {Watcher} watcher
 * @returns {{ stop: () => Promise<'stopped' | 'killed'> }}
 */
export function supervise(part, watcher) {
  let quickDeaths = 0;
  let stopping = false;
  /** @type {NodeJS.Timeout | undefined} */
  let restart;
  let child = start();

  function start() {
    const began = Date.now();
    // In a group of its own: Ctrl-C in a terminal then reaches the launcher alone, which stops the
    // parts in good order, and a kill at the end takes everything a part started along.
    const started = spawn(process.execPath, ['--import', EXIT_WITH_PARENT, ...part.args], {
      cwd: part.cwd,
      env: part.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    started.stdout?.on('data', watcher.output);
    started.stderr?.on('data', watcher.output);
    started.on('message', watcher.message);
    started.once('error', (error) => {
      died(error.message, began);
    });
    started.once('exit', (code, signal) => {
      died(signal ?? `code ${String(code)}`, began);
    });
    return started;
  }

  /**
   * @param {string} cause
   * @param {number} began
   */
  function died(cause, began) {
    if (stopping) return;
    const decision = decideRestart(quickDeaths, Date.now() - began);
    if (decision.kind === 'give up') {
      stopping = true;
      watcher.gaveUp(cause);
      return;
    }
    quickDeaths = decision.quickDeaths;
    watcher.restarting(cause);
    restart = setTimeout(() => {
      child = start();
    }, decision.afterMs);
  }

  return {
    stop() {
      stopping = true;
      clearTimeout(restart);
      return endProcess(child);
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<'stopped' | 'killed'>}
 */
function endProcess(child) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve('stopped');
  }
  return new Promise((resolve) => {
    /** @type {'stopped' | 'killed'} */
    let ending = 'stopped';
    const patience = setTimeout(() => {
      ending = 'killed';
      killGroup(pid);
    }, GRACE_MS);
    child.once('exit', () => {
      clearTimeout(patience);
      killGroup(pid);
      resolve(ending);
    });
    child.kill('SIGTERM');
  });
}

/**
 * Ends what is left of a process and everything it started.
 * @param {number} pid
 */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left of it: what was wanted.
  }
}
