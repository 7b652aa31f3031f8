import { describe, expect, it } from 'vitest';
import {
  anInitiative,
  aPicture,
  aPolicyField,
  MOMENT,
  anEvent,
} from '../../test-support/entries.ts';
import { openPressRoom, type PressRoom } from '../../test-support/press-room.ts';
import { loadBuiltSite } from './built-app.ts';
import type { App } from './renderer.ts';

const put = (fields: Parameters<typeof anInitiative>[0]) => ({
  kind: 'initiative' as const,
  id: fields.id,
  entry: anInitiative(fields),
});
const gone = (id: string) => ({ kind: 'initiative' as const, id, entry: null });

const pageOf = (room: PressRoom, path: string) => room.files.text(path) ?? '';

describe('the publisher', () => {
  it('shows a new entry on its page, in the listing, on the home page and in the index', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1', title: 'De Molen', slug: 'molen' }));
    for (const path of [
      '/initiatieven/molen/',
      '/initiatieven/',
      '/',
      '/open-data/initiatieven.json',
    ]) {
      expect(pageOf(room, path)).toContain('De Molen');
    }
    expect(room.index.documents.get('i1')).toContain('De Molen');
  });

  it('takes an entry away everywhere, from the index before its page goes', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1', title: 'De Molen', slug: 'molen' }));
    room.files.log.length = 0;
    let wasIndexedWhenRemoved: boolean | undefined;
    const remove = room.files.remove.bind(room.files);
    room.files.remove = (path) => {
      if (path === '/initiatieven/molen/') wasIndexedWhenRemoved = room.index.documents.has('i1');
      return remove(path);
    };
    await room.publish(gone('i1'));
    expect(wasIndexedWhenRemoved).toBe(false);
    expect([...room.files.contents.keys()].filter((path) => path.includes('molen'))).toEqual([]);
    expect(pageOf(room, '/initiatieven/')).not.toContain('De Molen');
  });

  it('writes a page before the index leads to it', async () => {
    const room = await openPressRoom();
    let wasWrittenWhenIndexed: boolean | undefined;
    const index = room.index.put.bind(room.index);
    room.index.put = (documents) => {
      wasWrittenWhenIndexed = room.files.contents.has('/initiatieven/molen/');
      return index(documents);
    };
    await room.publish(put({ id: 'i1', slug: 'molen' }));
    expect(wasWrittenWhenIndexed).toBe(true);
  });

  it('touches only pages whose content is different', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1' }), put({ id: 'i2' }));
    const { written } = await room.publish(put({ id: 'i1', website: 'https://molen.example/' }));
    expect(written).toContain('/initiatieven/i1/');
    expect(written).not.toContain('/initiatieven/i2/');
    expect(written).not.toContain('/');
  });

  it('changes nothing when it runs a change twice', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1' }));
    const { written, removed } = await room.publish(put({ id: 'i1' }));
    expect([...written, ...removed]).toEqual([]);
  });

  it('follows a renamed policy field on every page that names it', async () => {
    const room = await openPressRoom();
    const field = (name: string) => ({
      kind: 'policy-field' as const,
      id: 'p1',
      entry: aPolicyField({ id: 'p1', name }),
    });
    await room.publish(field('Groen'), put({ id: 'i1', policyFields: ['p1'] }));
    await room.publish(field('Water'));
    expect(pageOf(room, '/initiatieven/i1/')).toContain('Water');
    expect(pageOf(room, '/initiatieven/i1/')).not.toContain('Groen');
    expect(room.index.documents.get('i1')).toContain('Water');
  });

  it('moves a page with its slug', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1', slug: 'oud' }));
    await room.publish(put({ id: 'i1', slug: 'nieuw-adres' }));
    expect(room.files.contents.has('/initiatieven/oud/')).toBe(false);
    expect(room.files.contents.has('/initiatieven/nieuw-adres/')).toBe(true);
    expect([...room.index.documents.keys()]).toContain('i1');
  });

  it('makes the pictures that a page shows, and takes them away with the last page that does', async () => {
    const room = await openPressRoom();
    const pictures = () => room.files.paths().filter((path) => path.startsWith('/media/'));
    await room.publish(
      { kind: 'media', id: 'm1', entry: aPicture({ id: 'm1' }) },
      put({ id: 'i1', picture: 'm1' }),
    );
    expect(pictures()).toHaveLength(5);
    await room.publish(gone('i1'));
    expect(pictures()).toEqual([]);
  });

  it('moves an event out of the agenda when its time has come', async () => {
    const room = await openPressRoom();
    const startsAt = new Date(MOMENT + 60_000).toISOString();
    await room.publish({ kind: 'event', id: 'e1', entry: anEvent({ id: 'e1', startsAt }) });
    expect(pageOf(room, '/')).toContain('Activiteit e1');
    room.clock.now = room.registry.nextWake() ?? 0;
    await room.publisher.refresh();
    await room.publisher.finish();
    expect(pageOf(room, '/')).not.toContain('Activiteit e1');
  });

  it('keeps the last good version of a page that cannot be made, and goes on with the others', async () => {
    const app = (await loadBuiltSite()).createPublisherApp();
    let isBroken = false;
    const fragile: App = {
      render: (request, options) =>
        isBroken && request.url.endsWith('/initiatieven/i1/')
          ? Promise.reject(new Error('template fails'))
          : app.render(request, options),
    };
    const room = await openPressRoom({ app: fragile });
    await room.publish(put({ id: 'i1', title: 'Eerst' }));
    isBroken = true;
    const { failed } = await room.publish(put({ id: 'i1', title: 'Daarna' }), put({ id: 'i2' }));
    expect(failed).toEqual(['/initiatieven/i1/']);
    expect(pageOf(room, '/initiatieven/i1/')).toContain('Eerst');
    expect(room.files.contents.has('/initiatieven/i2/')).toBe(true);
    isBroken = false;
    await room.publisher.refresh();
    await room.publisher.finish();
    expect(pageOf(room, '/initiatieven/i1/')).toContain('Daarna');
    expect(room.registry.failed()).toEqual([]);
  });

  it('begins again where it stood when it was cut off before it was done', async () => {
    const room = await openPressRoom();
    const write = room.files.write.bind(room.files);
    const remove = room.files.remove.bind(room.files);
    await room.publish(put({ id: 'i1', title: 'Eerst' }));
    // The disk fails in a way that nothing after it happens: as good as a crash.
    room.registry.put = () => {
      throw new Error('crash');
    };
    room.registry.fail = () => {
      throw new Error('crash');
    };
    await expect(room.publish(put({ id: 'i1', title: 'Daarna' }))).rejects.toThrow('crash');
    expect(room.entries.get('initiative', 'i1')?.title).toBe('Eerst');
    Reflect.deleteProperty(room.registry, 'put');
    Reflect.deleteProperty(room.registry, 'fail');
    Object.assign(room.files, { write, remove });
    await room.publish(put({ id: 'i1', title: 'Daarna' }));
    const full = await room.fromScratch();
    expect(new Map([...room.files.contents].sort())).toEqual(new Map([...full.files].sort()));
  });

  it.each([
    ['gone again', null],
    ['as it was before', anInitiative({ id: 'i1', title: 'Eerst' })],
  ])('leaves no trace of a cut-off publication of an entry that is %s', async (_how, entry) => {
    const room = await openPressRoom();
    if (entry) await room.publish({ kind: 'initiative', id: 'i1', entry });
    const put = room.registry.put.bind(room.registry);
    room.registry.put = (page) => {
      if (page.path === '/') throw new Error('crash');
      return put(page);
    };
    room.registry.fail = () => {
      throw new Error('crash');
    };
    const cutOff = room.publish({
      kind: 'initiative',
      id: 'i1',
      entry: anInitiative({ id: 'i1', title: 'Nooit geweest' }),
    });
    await expect(cutOff).rejects.toThrow('crash');
    expect(pageOf(room, '/initiatieven/i1/')).toContain('Nooit geweest');
    Reflect.deleteProperty(room.registry, 'put');
    Reflect.deleteProperty(room.registry, 'fail');

    await room.publish({ kind: 'initiative', id: 'i1', entry });

    const full = await room.fromScratch();
    expect(new Map([...room.files.contents].sort())).toEqual(new Map([...full.files].sort()));
  });

  it('remembers what the index still has to hear when the index is away', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1' }), put({ id: 'i2' }));
    room.index.isReachable = false;
    await expect(room.publish(put({ id: 'i3' }), gone('i1'))).rejects.toThrow('unreachable');
    expect(room.files.contents.has('/initiatieven/i1/')).toBe(false);
    expect(room.searchSync.pending()).toBe(2);
    room.index.isReachable = true;
    await room.searchSync.flush();
    expect([...room.index.documents.keys()].filter((id) => /^i\d$/.test(id))).toEqual(['i2', 'i3']);
    expect(room.searchSync.pending()).toBe(0);
  });

  it('heals an index that lost something or holds something else', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1' }), put({ id: 'i2' }));
    const right = new Map(room.index.documents);
    room.index.documents.delete('i1');
    room.index.documents.set('i2', '{"id":"i2","title":"oud"}');
    room.index.documents.set('spook', '{"id":"spook"}');
    await room.searchSync.compare(room.registry);
    await room.searchSync.flush();
    expect(new Map([...room.index.documents].sort())).toEqual(new Map([...right].sort()));
  });
});
