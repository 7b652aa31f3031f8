import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../read-model/database.ts';
import { Entries } from '../read-model/entries.ts';
import { allAddresses } from './all-addresses.ts';
import { PageRegistry } from './page-registry.ts';
import type { PublicFiles } from './public-files.ts';
import type { Outcome } from './outcome.ts';
import { publishPaths, type Press } from './publish-paths.ts';
import type { PageRenderer } from './render-each.ts';
import { Renderer, type App } from './renderer.ts';
import type { ReadOriginal } from './renditions.ts';

export interface Elsewhere {
  /** The live model; read in one transaction, so that all pages are of one moment. */
  database: DatabaseSync;
  target: PublicFiles;
  app: App;
  siteUrl: URL;
  /** Makes the pages, when there are so many that others help; they must read the same moment. */
  helpers?: PageRenderer;
  /** Pages made so far, and those known of. */
  onProgress?(done: number, total: number): void;
  readOriginal: ReadOriginal;
  /** Milliseconds. */
  moment: number;
}

/** Files that are compressed at once. */
const AT_ONCE = 30;

/** A publication from scratch beside the live one, with a registry of its own that is thrown away. */
export async function publishElsewhere(
  parts: Elsewhere,
): Promise<Outcome & { documents: Map<string, string> }> {
  const { database, target, moment } = parts;
  database.exec('BEGIN');
  try {
    const entries = new Entries(database);
    const registry = new PageRegistry(openDatabase(':memory:'));
    const press: Press = {
      renderer: parts.helpers ?? new Renderer(parts.app, entries, parts.siteUrl),
      registry,
      files: target,
      readOriginal: parts.readOriginal,
      expectDocument: () => {},
      beforeRemoval: () => Promise.resolve(),
    };
    const outcome: Outcome = { written: [], removed: [], failed: [] };
    let [done, total] = [0, 0];
    const onPage = () => parts.onProgress?.((done += 1), total);
    for (let paths = new Set(allAddresses(entries)); paths.size > 0;) {
      total += paths.size;
      const { written, failed, announced, bare } = await publishPaths(press, paths, moment, {
        onPage,
      });
      // What threads wrote in a hurry.
      for (const some of inParts(bare, AT_ONCE)) {
        await Promise.all(some.map((path) => target.compress(path)));
      }
      outcome.written.push(...written);
      outcome.failed.push(...failed);
      paths = announced;
    }
    const documents = new Map([...registry.documents()].map(({ id, text }) => [id, text]));
    return { ...outcome, documents };
  } finally {
    database.exec('ROLLBACK');
  }
}

function* inParts<T>(all: readonly T[], size: number): Iterable<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
