import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anInitiative, aNetwork, MOMENT } from '../../test-support/entries.ts';
import { MemoryIndex } from '../../test-support/memory-index.ts';
import { SITE_URL } from '../../test-support/press-room.ts';
import { loadBuiltSite } from './built-app.ts';
import { openSite, type Site } from './open-site.ts';
import type { EntryChange } from './entry-change.ts';
import { Renderer } from './renderer.ts';
import { checkSite } from './self-check.ts';

describe('the site that compares itself', () => {
  let folder: string;
  let site: Site;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-'));
    site = openSite({
      dataDir: folder,
      siteUrl: SITE_URL,
      app: (await loadBuiltSite()).createPublisherApp(),
      index: new MemoryIndex(),
      readOriginal: () => Promise.reject(new Error('no pictures here')),
      clock: () => MOMENT,
    });
    await site.publisher.replaceEntries(content(), { epoch: 'test', cursor: 1 });
    await site.publisher.publishAll();
    await site.publisher.finish();
  });

  afterEach(async () => {
    site.database.close();
    await rm(folder, { recursive: true });
  });

  async function check() {
    const app = (await loadBuiltSite()).createPublisherApp();
    const renderer = new Renderer(app, site.entries, SITE_URL);
    return checkSite({ ...site, renderer, clock: () => MOMENT });
  }

  it('finds nothing when all is right', async () => {
    const { pages, differences } = await check();
    expect(differences).toEqual([]);
    expect(pages).toBeGreaterThan(15);
  });

  it('finds what is missing, different or too much, and makes it right', async () => {
    await site.files.write('/initiatieven/i1/', 'geknoei');
    await rm(join(site.files.root, 'nieuws', 'index.html'));
    await writeFile(join(site.files.root, 'agenda', 'index.html.br'), 'geknoei');
    site.entries.remove('initiative', 'i2');

    const { differences } = await check();

    expect(differences).toEqual(
      expect.arrayContaining([
        { path: '/initiatieven/i1/', kind: 'different' },
        { path: '/nieuws/', kind: 'missing' },
        { path: '/agenda/', kind: 'different' },
        { path: '/initiatieven/i2/', kind: 'too much' },
      ]),
    );
    expect((await check()).differences).toEqual([]);
    expect(await site.files.has('/initiatieven/i2/')).toBe(false);
  });
});

async function* content(): AsyncIterable<EntryChange> {
  yield await Promise.resolve({ kind: 'network', id: 'network', entry: aNetwork() });
  for (const id of ['i1', 'i2']) yield { kind: 'initiative', id, entry: anInitiative({ id }) };
}
