/** A publisher with a real database and the really built templates, on files and an index in memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { loadBuiltSite } from '../src/publisher/built-app.ts';
import { DuePages } from '../src/publisher/due-pages.ts';
import type { EntryChange } from '../src/publisher/entry-change.ts';
import { PageRegistry } from '../src/publisher/page-registry.ts';
import { publishElsewhere } from '../src/publisher/publish-elsewhere.ts';
import { Publisher } from '../src/publisher/publisher.ts';
import { Renderer, type App } from '../src/publisher/renderer.ts';
import { SearchSync } from '../src/publisher/search-sync.ts';
import { synonymGroups } from '../src/kinds/synonym/synonym-groups.ts';
import { Unfinished } from '../src/publisher/unfinished.ts';
import { openDatabase } from '../src/read-model/database.ts';
import { Entries } from '../src/read-model/entries.ts';
import { State } from '../src/read-model/state.ts';
import { aNetwork, MOMENT } from './entries.ts';
import { MemoryFiles } from './memory-files.ts';
import { MemoryIndex } from './memory-index.ts';

export const SITE_URL = new URL('https://netwerk.example');

let drawing: Promise<Uint8Array> | undefined;

/** Any picture will do, as long as it is one. */
function readOriginal(): Promise<Uint8Array> {
  drawing ??= sharp({ create: { width: 600, height: 400, channels: 3, background: '#7a5' } })
    .png()
    .toBuffer();
  return drawing;
}

interface PressRoomOptions {
  app?: App;
  /** What an earlier one left behind, as after a restart of the process. */
  left?: { folder: string; files: MemoryFiles; index: MemoryIndex; sequence: number; now: number };
  /** Whether what was left to do is done at once. */
  finishes?: boolean;
}

export async function openPressRoom({
  app: givenApp,
  left,
  finishes = true,
}: PressRoomOptions = {}) {
  const app = givenApp ?? (await loadBuiltSite()).createPublisherApp();
  const folder = left?.folder ?? (await mkdtemp(join(tmpdir(), 'press-')));
  const database = openDatabase(join(folder, 'model.db'));
  const entries = new Entries(database);
  const state = new State(database);
  const registry = new PageRegistry(database);
  const files = left?.files ?? new MemoryFiles();
  const index = left?.index ?? new MemoryIndex();
  const searchSync = new SearchSync(database, index, () => synonymGroups(entries));
  const unfinished = new Unfinished(join(folder, 'unfinished.log'));
  const clock = { now: left?.now ?? MOMENT };
  let sequence = left?.sequence ?? 0;
  const publisher = new Publisher({
    database,
    entries,
    state,
    unfinished,
    due: new DuePages(database),
    clock: () => clock.now,
    press: {
      renderer: new Renderer(app, entries, SITE_URL),
      registry,
      files: unfinished.watching(files),
      readOriginal,
      expectDocument: (expected) => {
        searchSync.expect(expected);
      },
      beforeRemoval: (ids) => searchSync.removeNow(ids),
    },
  });

  const room = {
    folder,
    database,
    entries,
    state,
    registry,
    files,
    index,
    searchSync,
    publisher,
    clock,
    /** As the follower does: publish, then bring the index up to date. */
    async publish(...changes: EntryChange[]) {
      sequence += 1;
      const own = await publisher.publish(changes, { epoch: 'test', cursor: sequence });
      const { written, removed, failed } = await publisher.finish();
      await searchSync.flush();
      return {
        written: [...own.written, ...written],
        removed: [...own.removed, ...removed],
        failed: [...own.failed, ...failed],
      };
    },
    /** A publication from scratch of the same entries at the same moment. */
    async fromScratch() {
      const target = new MemoryFiles();
      const { documents, failed } = await publishElsewhere({
        database,
        target,
        app,
        siteUrl: SITE_URL,
        readOriginal,
        moment: clock.now,
      });
      return { files: target.contents, documents, failed };
    },
    left: () => ({ folder, files, index, sequence, now: clock.now }),
    async close(): Promise<void> {
      database.close();
      await rm(folder, { recursive: true });
    },
  };
  if (left) {
    await publisher.recover();
    if (!finishes) return room;
    await publisher.refresh();
    await publisher.finish();
    await searchSync.flush();
    return room;
  }
  await publisher.replaceEntries(only({ kind: 'network', id: 'network', entry: aNetwork() }), {
    epoch: 'test',
    cursor: 0,
  });
  await publisher.publishAll();
  await publisher.finish();
  await searchSync.flush();
  return room;
}

async function* only(change: EntryChange): AsyncIterable<EntryChange> {
  yield await Promise.resolve(change);
}

export type PressRoom = Awaited<ReturnType<typeof openPressRoom>>;

/** The process ends, and another goes on with what lies on disk. */
export async function restarted(
  room: PressRoom,
  { finishes = true }: { finishes?: boolean } = {},
): Promise<PressRoom> {
  room.database.close();
  return openPressRoom({ left: room.left(), finishes });
}
