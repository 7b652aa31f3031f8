import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A lock is a file that names the process holding it. One left behind by a crash does not count:
 * its process is gone, or another process got the same number and began at another moment.
 * @typedef {{ kind: 'held', release: () => void } | { kind: 'taken', pid: number }} Lock
 */

/**
 * @param {string} file
 * @returns {Lock}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const own = describeProcess(process.pid);
  for (;;) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return { kind: 'held', release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = lockOwner(file);
    if (owner !== undefined) return { kind: 'taken', pid: owner };
    rmSync(file, { force: true });
  }
}

/**
 * The living process that holds this lock, if any.
 * @param {string} file
 * @returns {number | undefined}
 */
export function lockOwner(file) {
  const written = readOrNothing(file)?.trim() ?? '';
  const pid = Number(written.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return describeProcess(pid).trim() === written ? pid : undefined;
}

/**
 * Process number and, where the system tells it, the moment that process began.
 * @param {number} pid
 */
function describeProcess(pid) {
  const stat = readOrNothing(`/proc/${String(pid)}/stat`);
  // The name in brackets may hold spaces, so count fields from behind it: the 20th is the start.
  const began = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${String(pid)} ${began}\n`;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
