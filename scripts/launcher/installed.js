import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, resolved?: string, optional?: boolean }} LockedPackage
 */

/** @typedef {{ packages?: { [path: string]: LockedPackage } }} LockFile */

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves a list of what it installed,
 * so an install by hand counts as well, and one that broke off half-way does not.
 * @param {string} root
 */
export function isInstalled(root) {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list) || !existsSync(ownNode(root))) return false;
  const installed = readPackages(list);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    // Parts for another system are left out by npm, and the checkout's own folders are not in its list.
    if (!path.includes('node_modules/') || wanted?.optional === true) return true;
    const found = installed[path];
    return found?.version === wanted?.version && found?.resolved === wanted?.resolved;
  });
}

/**
 * The Node that the packages bring along, newer than the one a machine may have.
 * @param {string} root
 */
export function ownNode(root) {
  return join(root, 'node_modules', '.bin', 'node');
}

/**
 * @param {string} file
 * @returns {{ [path: string]: LockedPackage | undefined }}
 */
function readPackages(file) {
  const lock = /** @type {LockFile} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages ?? {};
}
