/** The parts of publishing put together, for the running site and for a publication elsewhere. */
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { synonymGroups } from '../kinds/synonym/synonym-groups.ts';
import { openDatabase } from '../read-model/database.ts';
import { Entries } from '../read-model/entries.ts';
import { State } from '../read-model/state.ts';
import { DuePages } from './due-pages.ts';
import { PageRegistry } from './page-registry.ts';
import { DiskFiles } from './public-files.ts';
import { Publisher } from './publisher.ts';
import { RenderPool } from './render-pool.ts';
import { Renderer, type App } from './renderer.ts';
import type { ReadOriginal } from './renditions.ts';
import type { SearchIndex } from './search-index.ts';
import { SearchSync } from './search-sync.ts';
import { Unfinished } from './unfinished.ts';

export const modelFile = (dataDir: string): string => join(dataDir, 'site', 'model.db');
const unfinishedFile = (dataDir: string): string => join(dataDir, 'site', 'unfinished.log');
export const publicFolder = (dataDir: string): string => join(dataDir, 'public');

export interface SiteParts {
  dataDir: string;
  siteUrl: URL;
  app: App;
  index: SearchIndex;
  readOriginal: ReadOriginal;
  clock: () => number;
}

export interface Site {
  database: DatabaseSync;
  entries: Entries;
  state: State;
  registry: PageRegistry;
  files: DiskFiles;
  unfinished: Unfinished;
  publisher: Publisher;
  helpers: RenderPool;
  searchSync: SearchSync;
}

export function openSite(parts: SiteParts): Site {
  const database = openDatabase(modelFile(parts.dataDir));
  const entries = new Entries(database);
  const state = new State(database);
  const registry = new PageRegistry(database);
  const files = new DiskFiles(publicFolder(parts.dataDir));
  const unfinished = new Unfinished(unfinishedFile(parts.dataDir));
  const helpers = new RenderPool(
    {
      file: modelFile(parts.dataDir),
      siteUrl: parts.siteUrl.href,
      publicFolder: publicFolder(parts.dataDir),
    },
    () => entries.version,
  );
  const searchSync = new SearchSync(database, parts.index, () => synonymGroups(entries));
  const publisher = new Publisher({
    database,
    entries,
    state,
    clock: parts.clock,
    unfinished,
    due: new DuePages(database),
    helpers,
    press: {
      renderer: new Renderer(parts.app, entries, parts.siteUrl),
      registry,
      files: unfinished.watching(files),
      readOriginal: parts.readOriginal,
      expectDocument: (expected) => {
        searchSync.expect(expected);
      },
      beforeRemoval: (ids) => searchSync.removeNow(ids),
    },
  });
  return { database, entries, state, registry, files, unfinished, publisher, helpers, searchSync };
}
