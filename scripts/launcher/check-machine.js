import { join } from 'node:path';
import { BYTES_TO_RUN, checkDiskSpace } from './disk-space.js';
import { checkPorts } from './free-ports.js';
import { lockOwner } from './lock.js';
import { refused } from './refused.js';

/** @param {string} dataDir */
export function launcherLock(dataDir) {
  return join(dataDir, 'launcher.lock');
}

/**
 * Looks for what would make a start fail later on: it runs already, a port is taken, the disk is full.
 * @param {import('./settings.js').Settings} settings
 * @returns {Promise<import('./refused.js').Refused | undefined>}
 */
export async function checkMachine({ dataDir, host, ports, embeddedSearch }) {
  const owner = lockOwner(launcherLock(dataDir));
  if (owner !== undefined) return refused(alreadyRunning(dataDir, owner));
  const wanted = [
    { variable: 'SITE_PORT', port: ports.site },
    { variable: 'CMS_PORT', port: ports.cms },
    ...(embeddedSearch ? [{ variable: 'SEARCH_PORT', port: ports.search }] : []),
  ];
  return (await checkPorts(host, wanted)) ?? (await checkDiskSpace(dataDir, BYTES_TO_RUN));
}

/**
 * @param {string} dataDir
 * @param {number} pid
 */
export function alreadyRunning(dataDir, pid) {
  return `Burgerwerf draait al op ${dataDir} (proces ${String(pid)}). Stop dat eerst, of kies een andere DATA_DIR.`;
}
