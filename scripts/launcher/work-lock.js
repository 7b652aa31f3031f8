import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock } from './lock.js';

const LOOK_AGAIN_MS = 500;

/**
 * Lets one command at a time install and build in a checkout; the others wait their turn.
 * @template T
 * @param {string} root
 * @param {import('./progress.js').Progress} progress
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withWorkLock(root, progress, work) {
  const file = join(root, '.stamps', 'work.lock');
  let lock = takeLock(file);
  if (lock.kind === 'taken') {
    progress.begin('Wachten tot een ander commando klaar is met installeren en bouwen');
    do {
      await pause(LOOK_AGAIN_MS);
      lock = takeLock(file);
    } while (lock.kind === 'taken');
    progress.clear();
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
