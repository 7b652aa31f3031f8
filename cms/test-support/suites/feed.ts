import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { TestedCms } from '../databases.ts';
import { editorOf } from '../editing.ts';
import { feedOf } from '../feed.ts';
import { libraryOf } from '../media-library.ts';

const someNumber: unknown = expect.any(Number);
const someText: unknown = expect.any(String);

/** What those who follow the feed may rely on. */
export function feed(tested: TestedCms): void {
  const follow = () => feedOf(tested.cms);
  const editor = () => editorOf(tested.cms);

  it('a reader that polls during 25 changes at once sees every row, and never a lower one later', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 20 }, () => editor().create('initiative')),
    );
    const files: string[] = [];
    const upload = async (number: number) => {
      const file = await libraryOf(tested.cms).add(`tegelijk-${number}.png`);
      files.push(file.documentId);
    };
    const changes = [
      ...drafts.map((id) => () => editor().publish('initiative', id)),
      ...[1, 2, 3, 4, 5].map((number) => () => upload(number)),
    ];
    const connection = await tested.connect();
    const seen = new Set<string>();
    const deadline = Date.now() + 30_000;
    const start = await follow().last();
    const reader = (async () => {
      // Goes on from the highest row it saw: one that comes below it later is never seen.
      for (let cursor = start; seen.size < changes.length && Date.now() < deadline;) {
        const rows = await connection.after(cursor);
        for (const { documentId } of rows) seen.add(documentId);
        cursor = rows.at(-1)?.sequence ?? cursor;
      }
    })();

    await Promise.all(
      changes.map((change, index) =>
        tested.cms.strapi.db.transaction(async () => {
          await change();
          // The row is there, its commit comes some time later.
          await pause((index * 7) % 13);
        }),
      ),
    );
    await reader;
    await connection.close();

    expect([...seen].toSorted()).toEqual([...drafts, ...files].toSorted());
  });

  describe('who waits for a change', () => {
    it('hears at once of a commit', async () => {
      const after = await follow().last();
      const id = await editor().create('page');
      const answer = follow().waitAfter(after, 30_000, () => false);
      await editor().publish('page', id);
      const committed = performance.now();
      expect((await answer).changes).toEqual([
        { sequence: someNumber, type: 'api::page.page', documentId: id },
      ]);
      // Sooner than by looking once per second.
      expect(performance.now() - committed).toBeLessThan(500);
    });

    it('does not wait for a change that is there already', async () => {
      await editor().createPublished('page');
      const last = await follow().last();
      const { changes } = await follow().waitAfter(last - 1, 30_000, () => false);
      expect(changes.map(({ sequence }) => sequence)).toEqual([last]);
    });

    it('hears that there is none when the time is over, and not before', async () => {
      const last = await follow().last();
      const begin = performance.now();
      const answer = await follow().waitAfter(last, 300, () => false);
      expect(answer).toEqual({ epoch: someText, last, changes: [] });
      expect(performance.now() - begin).toBeGreaterThan(290);
    });

    it('hears of changes that another process of the cms makes', async () => {
      const after = await follow().last();
      const answer = follow().waitAfter(after, 30_000, () => false);
      const connection = await tested.connect();
      await connection.append({ type: 'api::page.page', documentId: 'van-elders' });
      await connection.close();
      expect((await answer).changes.map(({ documentId }) => documentId)).toEqual(['van-elders']);
    });

    it('is let go when it has gone', async () => {
      let asked = 0;
      const hasGone = () => (asked += 1) > 1;
      const { changes } = await follow().waitAfter(await follow().last(), 60_000, hasGone);
      expect(changes).toEqual([]);
    });
  });
}
