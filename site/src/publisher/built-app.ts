import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from './renderer.ts';

/** What the server entry of the build exports; see adapter/server-entry.ts. */
interface BuiltSite {
  createPublisherApp(): App;
}

const DIST = resolve(import.meta.dirname, '../../dist');

/** Style sheets and scripts, with names that change with their content. */
export const clientFolder = join(DIST, 'client');

export async function loadBuiltSite(): Promise<BuiltSite> {
  const entry: unknown = await import(pathToFileURL(join(DIST, 'server', 'entry.mjs')).href);
  if (!isBuiltSite(entry))
    throw new Error('The build of the site has another shape; build it anew');
  return entry;
}

function isBuiltSite(entry: unknown): entry is BuiltSite {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'createPublisherApp' in entry &&
    typeof entry.createPublisherApp === 'function'
  );
}

/** Identity of the templates: another build means that every page is made again. */
export async function buildId(): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(DIST, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort())
    hash.update(path.slice(DIST.length)).update(await readFile(path));
  return hash.digest('hex');
}
