import { afterEach, describe, expect, it } from 'vitest';
import type { ChangesAnswer } from '@burgerwerf/cms/contract';
import { aNetwork, anInitiative } from '../../test-support/entries.ts';
import { openPressRoom, type PressRoom } from '../../test-support/press-room.ts';
import { BackgroundWork } from '../publisher/background-work.ts';
import type { EntryChange } from '../publisher/entry-change.ts';
import type { Cms } from './cms-client.ts';
import { Follower } from './follower.ts';

/** A cms in memory, with a feed. */
class MemoryCms implements Cms {
  epoch = 'first';
  isReachable = true;
  readonly entries = new Map<string, EntryChange>();
  readonly feed: { type: string; documentId: string }[] = [];

  put(change: EntryChange): void {
    this.entries.set(change.id, change);
    this.feed.push({ type: `api::${change.kind}.${change.kind}`, documentId: change.id });
  }

  /** Keeps the question open while nothing happens, as the real one does. */
  async changesAfter(sequence: number, wait: number, signal: AbortSignal): Promise<ChangesAnswer> {
    const { epoch } = this;
    const isQuiet = () =>
      this.feed.length <= sequence && this.epoch === epoch && this.isReachable && !signal.aborted;
    do await new Promise((resolve) => setTimeout(resolve, 1));
    while (wait > 0 && isQuiet());
    if (!this.isReachable) throw new Error('unreachable');
    const rows = this.feed.map((row, number) => ({ ...row, sequence: number + 1 }));
    return {
      epoch: this.epoch,
      last: rows.length,
      changes: rows.filter((row) => row.sequence > sequence),
    };
  }

  read(changed: readonly { id: string }[]): Promise<EntryChange[]> {
    return Promise.resolve(changed.flatMap(({ id }) => this.entries.get(id) ?? []));
  }

  async *readAll(): AsyncIterable<EntryChange> {
    for (const change of this.entries.values()) {
      if (change.entry) yield await Promise.resolve(change);
    }
  }

  readOriginal(): Promise<Uint8Array> {
    return Promise.reject(new Error('no pictures here'));
  }
}

const initiative = (id: string, title = id): EntryChange => ({
  kind: 'initiative',
  id,
  entry: anInitiative({ id, title }),
});

describe('following the cms', () => {
  const running: { follower: Follower; background: BackgroundWork; done: Promise<void>[] }[] = [];

  afterEach(async () => {
    for (const { follower, background, done } of running.splice(0)) {
      follower.stop();
      background.stop();
      await Promise.all(done);
    }
  });

  function follow(cms: Cms, room: PressRoom, modelVersion = 1): Follower {
    const follower = new Follower({
      cms,
      publisher: room.publisher,
      state: room.state,
      modelVersion,
      onPublished: () => {
        background.wake();
      },
      log: () => {},
    });
    const background = new BackgroundWork({
      publisher: room.publisher,
      clock: () => room.clock.now,
      onPublished: () => {},
      onProgress: () => {},
      onComplete: () => Promise.resolve(),
      log: () => {},
    });
    running.push({ follower, background, done: [follower.run(), background.run()] });
    return follower;
  }

  const pageOf = (room: PressRoom, id: string) => room.files.text(`/initiatieven/${id}/`);
  const aCms = () => {
    const cms = new MemoryCms();
    cms.put({ kind: 'network', id: 'network', entry: aNetwork() });
    cms.put(initiative('i1'));
    return cms;
  };

  it('takes over what is there, and then every change', async () => {
    const [cms, room] = [aCms(), await openPressRoom()];
    const follower = follow(cms, room);
    await expect.poll(() => pageOf(room, 'i1')).toContain('i1');
    cms.put(initiative('i2'));
    await expect.poll(() => pageOf(room, 'i2')).toContain('i2');
    cms.put({ kind: 'initiative', id: 'i1', entry: null });
    await expect.poll(() => pageOf(room, 'i1')).toBeNull();
    expect(follower.behind()).toBe(0);
  });

  it('goes on where it stood after a restart, without making everything again', async () => {
    const [cms, room] = [aCms(), await openPressRoom()];
    const first = follow(cms, room);
    await expect.poll(() => pageOf(room, 'i1')).toContain('i1');
    await expect.poll(() => room.publisher.isIncomplete()).toBe(false);
    first.stop();
    cms.put(initiative('i2'));
    room.files.log.length = 0;
    follow(cms, room);
    await expect.poll(() => pageOf(room, 'i2')).toContain('i2');
    expect(room.files.log).not.toContain('write /robots.txt');
  });

  it('waits out a cms that is away', async () => {
    const [cms, room] = [aCms(), await openPressRoom()];
    const follower = follow(cms, room);
    await expect.poll(() => pageOf(room, 'i1')).toContain('i1');
    cms.isReachable = false;
    cms.put(initiative('i2'));
    await expect.poll(() => follower.isConnected()).toBe(false);
    expect(pageOf(room, 'i1')).toContain('i1');
    cms.isReachable = true;
    await expect.poll(() => pageOf(room, 'i2'), { timeout: 5000 }).toContain('i2');
  });

  it('builds everything anew when the cms has another database', async () => {
    const [cms, room] = [aCms(), await openPressRoom()];
    follow(cms, room);
    await expect.poll(() => pageOf(room, 'i1')).toContain('i1');
    cms.entries.delete('i1');
    cms.put(initiative('i9'));
    cms.epoch = 'second';
    await expect.poll(() => pageOf(room, 'i9')).toContain('i9');
    await expect.poll(() => pageOf(room, 'i1')).toBeNull();
  });
});
