import { describe, expect, it } from 'vitest';
import { anInitiative, aSynonym } from '../../test-support/entries.ts';
import { openPressRoom, restarted } from '../../test-support/press-room.ts';

const put = (id: string, words: string) => ({
  kind: 'synonym' as const,
  id,
  entry: aSynonym({ id, words }),
});
const gone = (id: string) => ({ kind: 'synonym' as const, id, entry: null });

describe('words that editors say mean the same', () => {
  it('are told to the index when they come, change and go', async () => {
    const room = await openPressRoom();
    await room.publish(put('w1', 'geveltuin, stoeptuin'), put('w2', 'Vliet, kanaal'));
    expect(room.index.synonyms).toEqual([
      ['geveltuin', 'stoeptuin'],
      ['Vliet', 'kanaal'],
    ]);
    await room.publish(put('w2', 'Vliet, Rijn-Schiekanaal'), gone('w1'));
    expect(room.index.synonyms).toEqual([['Vliet', 'Rijn-Schiekanaal']]);
    await room.publish(gone('w2'));
    expect(room.index.synonyms).toEqual([]);
  });

  it('make no page and no document, and touch none', async () => {
    const room = await openPressRoom();
    await room.publish({ kind: 'initiative', id: 'i1', entry: anInitiative({ id: 'i1' }) });
    const before = [[...room.files.contents.keys()], [...room.index.documents.keys()]];
    const { written, removed } = await room.publish(put('w1', 'geveltuin, stoeptuin'));
    expect([written, removed]).toEqual([[], []]);
    expect([[...room.files.contents.keys()], [...room.index.documents.keys()]]).toEqual(before);
  });

  it('wait for an index that is away, and are not live until then', async () => {
    const room = await openPressRoom();
    room.index.isReachable = false;
    await expect(room.publish(put('w1', 'geveltuin, stoeptuin'))).rejects.toThrow('unreachable');
    expect(room.searchSync.pending()).toBe(1);
    room.index.isReachable = true;
    await room.searchSync.compare(room.registry);
    expect(room.index.synonyms).toEqual([['geveltuin', 'stoeptuin']]);
    expect(room.searchSync.pending()).toBe(0);
  });

  it('are told again to another index, and after a restart', async () => {
    const room = await openPressRoom();
    await room.publish(put('w1', 'geveltuin, stoeptuin'));
    room.index.synonyms = [];
    await room.searchSync.compare(room.registry);
    expect(room.index.synonyms).toHaveLength(1);
    room.index.synonyms = [];
    const next = await restarted(room);
    expect(next.index.synonyms).toEqual([['geveltuin', 'stoeptuin']]);
  });
});
