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
});
