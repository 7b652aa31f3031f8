import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names of the networks this checkout has settings for.
 * @param {string} root
 * @returns {string[]}
 */
export function listNetworks(root) {
  const folder = join(root, 'cms', 'networks');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'network.yaml')))
    .sort();
}
