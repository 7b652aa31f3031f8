/** A publication of everything is live before it is compressed: ADR 30. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aNetwork, anInitiative, MOMENT } from '../../test-support/entries.ts';
import { MemoryIndex } from '../../test-support/memory-index.ts';
import { SITE_URL } from '../../test-support/press-room.ts';
import { loadBuiltSite } from './built-app.ts';
import type { EntryChange } from './entry-change.ts';
import { openSite, type Site } from './open-site.ts';
import { WORTH_HELP } from './worth-help.ts';

const slugOf = (number: number): string => `molen-${String(number)}`;
const pageOf = (number: number): string => `/initiatieven/${slugOf(number)}/`;

const initiative = (number: number, title: string): EntryChange => {
  const id = `i${String(number)}`;
  return {
    kind: 'initiative',
    id,
    entry: anInitiative({ id, title, slug: slugOf(number) }),
  };
};

async function* entries(): AsyncIterable<EntryChange> {
  yield await Promise.resolve({ kind: 'network', id: 'network', entry: aNetwork() });
  for (let number = 0; number < WORTH_HELP; number += 1) yield initiative(number, 'De Molen');
}

describe('a publication of everything with the help of threads', () => {
  let dataDir: string;
  let site: Site;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'compressed-later-'));
    site = openSite({
      dataDir,
      siteUrl: SITE_URL,
      app: (await loadBuiltSite()).createPublisherApp(),
      index: new MemoryIndex(),
      readOriginal: () => Promise.reject(new Error('There are no pictures here')),
      clock: () => MOMENT,
    });
    await site.publisher.replaceEntries(entries(), { epoch: 'a', cursor: 1 });
    await site.publisher.publishAll();
  });
  afterEach(async () => {
    await site.helpers.close();
    site.database.close();
    await rm(dataDir, { recursive: true });
  });

  const isSound = async (path: string): Promise<boolean> =>
    site.files.hasSoundEncodings(path, (await site.files.read(path)) ?? new Uint8Array());

  it('is live and complete before it is compressed, and compressed in the end', async () => {
    while (site.publisher.left() > 0) await site.publisher.step();
    expect(site.publisher.isIncomplete()).toBe(false);
    expect(Buffer.from((await site.files.read(pageOf(7))) ?? '').toString()).toContain('De Molen');
    expect([await isSound(pageOf(7)), site.publisher.isDue(pageOf(7))]).toEqual([false, true]);
    // What gathers everything is compressed where it is made.
    expect(await isSound('/open-data/initiatieven.json')).toBe(true);
    await site.publisher.finish();
    for (const path of site.registry.paths())
      expect([path, await isSound(path)]).toEqual([path, true]);
  });

  it('leaves nothing old beside a page that is made again in between', async () => {
    while (site.publisher.left() > 0) await site.publisher.step();
    await site.publisher.publish([initiative(7, 'De Nieuwe Molen')], { epoch: 'a', cursor: 2 });
    expect([await isSound(pageOf(7)), site.publisher.isDue(pageOf(7))]).toEqual([true, false]);
    await site.publisher.finish();
    expect(Buffer.from((await site.files.read(pageOf(7))) ?? '').toString()).toContain('Nieuwe');
    expect(await isSound(pageOf(7))).toBe(true);
  });
});
