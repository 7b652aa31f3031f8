/** What may go wrong around the publisher: nothing is lost, and all of it is made right afterwards. */
import { describe, expect, it } from 'vitest';
import { aNewsFlash, anEvent, anInitiative, aPolicyField } from '../../test-support/entries.ts';
import { openPressRoom, restarted, type PressRoom } from '../../test-support/press-room.ts';
import type { EntryChange } from './entry-change.ts';

const DAY = 24 * 60 * 60 * 1000;

const put = (fields: Parameters<typeof anInitiative>[0]): EntryChange => ({
  kind: 'initiative',
  id: fields.id,
  entry: anInitiative(fields),
});
const field = (name: string): EntryChange => ({
  kind: 'policy-field',
  id: 'p1',
  entry: aPolicyField({ id: 'p1', name }),
});

async function expectRight(room: PressRoom): Promise<void> {
  const full = await room.fromScratch();
  expect([...room.files.contents.keys()].sort()).toEqual([...full.files.keys()].sort());
  const wrong = [...full.files].filter(([path, text]) => room.files.contents.get(path) !== text);
  expect(wrong.map(([path]) => path)).toEqual([]);
  expect(new Map([...room.index.documents].sort())).toEqual(new Map([...full.documents].sort()));
}

/** @returns how the disk works again */
function breakDisk(room: PressRoom, code: string, breaks: (path: string) => boolean): () => void {
  const files = room.files;
  const [write, remove] = [files.write.bind(files), files.remove.bind(files)];
  const broken = (path: string) =>
    Promise.reject(Object.assign(new Error(`${code}: ${path}`), { code }));
  files.write = (path, content) => (breaks(path) ? broken(path) : write(path, content));
  files.remove = (path) => (breaks(path) ? broken(path) : remove(path));
  return () => Object.assign(files, { write, remove });
}

async function heal(room: PressRoom): Promise<void> {
  await room.publisher.refresh();
  await room.publisher.finish();
  await room.searchSync.flush();
}

describe('when something goes wrong around the publisher', () => {
  it.each(['ENOSPC', 'EROFS'])(
    'a disk that says %s keeps no change from being made later',
    async (code) => {
      const room = await openPressRoom();
      await room.publish(put({ id: 'i1' }), put({ id: 'i2' }));
      const repair = breakDisk(room, code, () => true);
      const { failed } = await room.publish(put({ id: 'i1', title: 'Anders' }), {
        kind: 'initiative',
        id: 'i2',
        entry: null,
      });
      expect(failed).toContain('/initiatieven/i1/');
      expect(room.registry.failed()[0]?.reason).toContain(code);
      expect(room.files.text('/initiatieven/i1/')).toContain('Initiatief i1');

      repair();
      await heal(room);

      expect(room.registry.failed()).toEqual([]);
      await expectRight(room);
    },
  );

  it('a page that cannot be written holds up no other', async () => {
    const room = await openPressRoom();
    breakDisk(room, 'EIO', (path) => path === '/initiatieven/i1/');
    await room.publish(put({ id: 'i1' }), put({ id: 'i2' }));
    expect(room.files.paths()).toContain('/initiatieven/i2/');
    expect(room.registry.failed().map(({ path }) => path)).toEqual(['/initiatieven/i1/']);
  });

  it('a search server that stands still keeps no page from going away', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1' }));
    const remove = room.index.remove.bind(room.index);
    room.index.remove = () => new Promise(() => {});
    await room.publisher.publish([{ kind: 'initiative', id: 'i1', entry: null }], {
      epoch: 'test',
      cursor: 99,
    });
    expect(room.files.paths()).not.toContain('/initiatieven/i1/');
    room.index.remove = remove;
    await heal(room);
    await expectRight(room);
  });

  it('a clock that is set back brings back what is not over yet', async () => {
    const room = await openPressRoom();
    const startsAt = new Date(room.clock.now + DAY).toISOString();
    await room.publish({ kind: 'event', id: 'e1', entry: anEvent({ id: 'e1', startsAt }) });
    room.clock.now += 2 * DAY;
    await heal(room);
    expect(room.files.text('/')).not.toContain('Activiteit e1');
    room.clock.now -= 2 * DAY;
    expect(room.publisher.isClockSetBack()).toBe(true);
    await heal(room);
    expect(room.files.text('/')).toContain('Activiteit e1');
    await expectRight(room);
  });
});

describe('a change that many pages show', () => {
  const many = Array.from({ length: 240 }, (_, number) =>
    put({ id: `i${String(number)}`, policyFields: ['p1'] }),
  );
  const position = { epoch: 'test', cursor: 100 };

  it('shows its own page first, and does not hold up the next publication', async () => {
    const room = await openPressRoom();
    await room.publish(field('Groen'), ...many);
    await room.publisher.publish([field('Water')], position);
    expect(room.files.text('/beleidsvelden/p1/')).toContain('Water');
    expect(room.publisher.left()).toBeGreaterThan(200);

    await room.publisher.publish([put({ id: 'nieuw' })], position);

    expect(room.files.paths()).toContain('/initiatieven/nieuw/');
    expect(room.publisher.left()).toBeGreaterThan(200);
    await heal(room);
    await expectRight(room);
  });

  it('gives way to the next publication between two pages', async () => {
    const room = await openPressRoom();
    await room.publish(field('Groen'), ...many);
    await room.publisher.publish([field('Water')], position);
    const write = room.files.write.bind(room.files);
    let next: Promise<unknown> | undefined;
    room.files.write = (path, content) => {
      next ??= room.publisher.publish([put({ id: 'nieuw' })], position);
      return write(path, content);
    };

    const step = await room.publisher.step();
    await next;

    expect(step?.written).toHaveLength(1);
    expect(room.files.paths()).toContain('/initiatieven/nieuw/');
    await heal(room);
    await expectRight(room);
  });

  it('goes on after a crash where it stood', async () => {
    const room = await openPressRoom();
    await room.publish(field('Groen'), ...many);
    await room.publisher.publish([field('Water')], position);
    for (let step = 0; step < 3; step += 1) await room.publisher.step();
    const left = room.publisher.left();
    const other = await restarted(room, { finishes: false });
    expect(other.publisher.left()).toBe(left);
    await heal(other);
    await expectRight(other);
  });
});

describe('much at once', () => {
  it('makes a list once for 500 entries', async () => {
    const room = await openPressRoom();
    room.files.log.length = 0;
    await room.publish(
      ...Array.from({ length: 500 }, (_, number): EntryChange => {
        const id = `n${String(number)}`;
        return { kind: 'news-flash', id, entry: aNewsFlash({ id }) };
      }),
    );
    expect(room.files.log.filter((line) => line === 'write /nieuws/')).toHaveLength(1);
    expect(room.files.log.filter((line) => line === 'write /')).toHaveLength(1);
    await expectRight(room);
  });

  it('goes on with a publication of everything after a restart, without beginning again', async () => {
    const room = await openPressRoom();
    await room.publish(put({ id: 'i1' }), put({ id: 'i2' }));
    await room.publisher.publishAll();
    await room.publisher.step();
    const left = room.publisher.left();
    const other = await restarted(room, { finishes: false });
    expect([other.publisher.left(), other.publisher.isUnlisted()]).toEqual([left, false]);
    await heal(other);
    await other.publisher.finish();
    expect(other.publisher.isIncomplete()).toBe(false);
    await expectRight(other);
  });
});
