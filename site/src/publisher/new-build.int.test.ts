/** Another build makes every page again while people read: ADR 24. */
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { aNetwork, anInitiative, MOMENT } from '../../test-support/entries.ts';
import { MemoryIndex } from '../../test-support/memory-index.ts';
import { SITE_URL } from '../../test-support/press-room.ts';
import { clientFolder, loadBuiltSite } from './built-app.ts';
import type { EntryChange } from './entry-change.ts';
import { openSite, type Site } from './open-site.ts';
import { listFiles } from './public-files.ts';
import { removeStrays } from './remove-strays.ts';
import type { App } from './renderer.ts';

const OLDER = '/assets/older-';

/** The app as an earlier build made it: the same pages with style sheets of another name. */
const olderApp = (app: App): App => ({
  async render(request, options) {
    const response = await app.render(request, options);
    const text = (await response.text()).replaceAll('/assets/', OLDER);
    return new Response(text, response);
  },
});

/** The same app, with a look at the site before each page. */
const watched = (app: App, look: () => Promise<void>): App => ({
  async render(request, options) {
    await look();
    return app.render(request, options);
  },
});

/** What a visitor misses who opens these pages now: a page, its end, or what it is shown with. */
async function missing({ files }: Site, pages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const page of pages) {
    const text = Buffer.from((await files.read(page)) ?? '').toString();
    if (!text.trimEnd().endsWith('</html>')) found.push(page);
    for (const [asset] of text.matchAll(/\/assets\/[\w.-]+/g)) {
      if (!(await files.has(asset))) found.push(`${asset} of ${page}`);
    }
  }
  return found;
}

async function* entries(): AsyncIterable<EntryChange> {
  yield await Promise.resolve({ kind: 'network', id: 'network', entry: aNetwork() });
  for (let number = 0; number < 40; number += 1) {
    const id = `i${String(number)}`;
    yield { kind: 'initiative', id, entry: anInitiative({ id }) };
  }
}

describe('another build', () => {
  const folders: string[] = [];
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'new-build-'));
    folders.push(made);
    return made;
  };
  afterEach(async () => {
    for (const made of folders.splice(0)) await rm(made, { recursive: true });
  });

  it('takes no page away, and none from its style sheet, while it replaces them all', async () => {
    const [dataDir, olderClient] = [await folder(), await folder()];
    await cp(clientFolder, olderClient, { recursive: true });
    for (const name of await readdir(join(olderClient, 'assets'))) {
      await rename(join(olderClient, 'assets', name), join(olderClient, `${OLDER}${name}`));
    }
    const open = (app: App) =>
      openSite({
        dataDir,
        siteUrl: SITE_URL,
        app,
        index: new MemoryIndex(),
        readOriginal: () => Promise.reject(new Error('There are no pictures here')),
        clock: () => MOMENT,
      });
    const app = (await loadBuiltSite()).createPublisherApp();
    const older = open(olderApp(app));
    await older.files.copyFrom(olderClient);
    await older.publisher.replaceEntries(entries(), { epoch: 'test', cursor: 0 });
    await older.publisher.publishAll();
    await older.publisher.finish();
    older.database.close();
    const pages = (await older.files.list()).filter((path) => path.endsWith('index.html'));
    expect(await missing(older, pages)).toEqual([]);

    const troubles: string[] = [];
    let looks = 0;
    const site: Site = open(
      watched(app, async () => {
        looks += 1;
        troubles.push(...(await missing(site, pages)));
      }),
    );
    // As the process does at its start.
    await site.files.copyFrom(clientFolder);
    await site.publisher.publishAll();
    await site.publisher.finish();
    await removeStrays(site.files, site.registry, await listFiles(clientFolder));

    expect(looks).toBeGreaterThan(pages.length);
    expect(troubles).toEqual([]);
    expect(await missing(site, pages)).toEqual([]);
    expect((await site.files.list()).filter((path) => path.startsWith(OLDER))).toEqual([]);
    site.database.close();
  });
});
