import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { anInitiative, MOMENT } from '../../test-support/entries.ts';
import { openPressRoom, SITE_URL } from '../../test-support/press-room.ts';
import { loadBuiltSite } from './built-app.ts';
import { RenderPool } from './render-pool.ts';
import { Renderer } from './renderer.ts';

describe('rendering beside the process', () => {
  let pool: RenderPool | undefined;
  afterEach(() => pool?.close());

  it('makes the same of every page, and sees what was committed since', async () => {
    const room = await openPressRoom();
    const put = (title: string) =>
      room.publish({ kind: 'initiative', id: 'i1', entry: anInitiative({ id: 'i1', title }) });
    await put('Eerst');
    const file = join(room.folder, 'model.db');
    const data = { file, siteUrl: SITE_URL.href, publicFolder: join(room.folder, 'public') };
    pool = new RenderPool(data, () => room.entries.version, 2);
    const own = new Renderer((await loadBuiltSite()).createPublisherApp(), room.entries, SITE_URL);
    const paths = ['/', '/initiatieven/', '/initiatieven/i1/', '/nieuws/feed.xml', '/404.html'];

    for (const title of ['Eerst', 'Daarna']) {
      await put(title);
      for (const path of paths) {
        const [here, beside] = await Promise.all([
          own.render(path, MOMENT),
          pool.render(path, MOMENT),
        ]);
        if (here.kind === 'missing' || beside.kind === 'missing') throw new Error(path);
        expect(beside.record).toEqual(here.record);
        expect(beside.body).toEqual(here.body);
      }
    }
    expect((await pool.render('/initiatieven/weg/', MOMENT)).kind).toBe('missing');
  });

  it('tells again what pages share when the one that told it could not be written', async () => {
    const room = await openPressRoom();
    await room.publish({ kind: 'initiative', id: 'i1', entry: anInitiative({ id: 'i1' }) });
    const publicFolder = join(room.folder, 'elsewhere');
    mkdirSync(publicFolder);
    // Where a folder should be.
    writeFileSync(join(publicFolder, 'initiatieven'), '');
    const file = join(room.folder, 'model.db');
    pool = new RenderPool({ file, siteUrl: SITE_URL.href, publicFolder }, () => 1, 1);
    const sharedOf = async (path: string) => {
      const page = await pool?.render(path, MOMENT, null);
      return page?.kind === 'page' ? [...page.shared.keys()] : [];
    };

    await expect(sharedOf('/initiatieven/i1/')).rejects.toThrow('/initiatieven/i1/');
    expect(await sharedOf('/nieuws/')).not.toEqual([]);
    expect(await sharedOf('/')).toEqual([]);
  });
});
