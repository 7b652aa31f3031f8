import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const NOT_AN_INPUT = new Set([
  'node_modules',
  'dist',
  'build',
  '.astro',
  '.strapi',
  '.cache',
  '.tmp',
  '.data',
  'test-results',
  'test-support',
  '.strapi-updater.json',
]);
const TEST = /\.test\.m?tsx?$/;

/**
 * One hash over the names and contents of files and folders; what is not there counts as nothing.
 * @param {string} root
 * @param {string[]} paths relative to root
 * @param {string[]} [except] paths to leave out
 */
export function hashContents(root, paths, except = []) {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => listFiles(join(root, path)));
  const leftOut = except.map((path) => `${path}/`);
  for (const file of files.map((path) => relative(root, path)).sort()) {
    if (leftOut.some((prefix) => file.startsWith(prefix))) continue;
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !NOT_AN_INPUT.has(name) && !TEST.test(name))
    .flatMap((name) => listFiles(join(path, name)));
}
