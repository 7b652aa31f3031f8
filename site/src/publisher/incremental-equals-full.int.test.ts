/** Promise 2: after any sequence of changes the files and documents are what a publication from scratch makes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aNewsFlash, MOMENT } from '../../test-support/entries.ts';
import { openPressRoom, restarted, type PressRoom } from '../../test-support/press-room.ts';
import { DAY } from '../../test-support/random/arbitrary.ts';
import { change } from '../../test-support/random/change.ts';
import { furnished } from '../../test-support/random/furnished.ts';
import type { EntryChange } from './entry-change.ts';

/** Changes that arrive together, time that passes, a restart, or an end in the middle of a publication. */
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('changes' as const),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      days: fc.integer({ min: 1, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('crash' as const),
      changes: fc.array(change, { minLength: 1, maxLength: 2 }),
      /** Pages that are recorded before it happens. */
      after: fc.integer({ min: 0, max: 5 }),
      /** Whether the cms still says the same when the site is back. */
      isSame: fc.boolean(),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(room: PressRoom, next: Step): Promise<PressRoom> {
  switch (next.kind) {
    case 'changes':
      await room.publish(...next.changes);
      return room;
    case 'time':
      room.clock.now += next.days * DAY;
      await room.publish();
      return room;
    case 'restart':
      return restarted(room);
    case 'crash': {
      await breakOff(room, next);
      const other = await restarted(room);
      if (next.isSame) await other.publish(...next.changes);
      return other;
    }
  }
}

/** As kill -9 in the middle: the files that were written stay, the database knows nothing of them. */
async function breakOff(room: PressRoom, { changes, after }: Extract<Step, { kind: 'crash' }>) {
  const put = room.registry.put.bind(room.registry);
  let left = after;
  room.registry.put = (page) => {
    if (left === 0) throw new Error('killed');
    left -= 1;
    return put(page);
  };
  room.registry.fail = () => {
    throw new Error('killed');
  };
  // Too small a publication is done before its end comes.
  await room.publish(...changes).catch(() => {});
}

/** Names of what is there too much, too little, or otherwise. */
function differences(found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>) {
  const names = new Set([...found.keys(), ...wanted.keys()]);
  return [...names].filter((name) => found.get(name) !== wanted.get(name));
}

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 3);

describe('an incremental publication', () => {
  it(
    'equals a publication from scratch after every change, restart and crash',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
          let room = await openPressRoom();
          await room.publish(...furnished);
          for (const next of steps) {
            room = await take(room, next);
            const full = await room.fromScratch();
            expect(full.failed).toEqual([]);
            expect(differences(room.files.contents, full.files)).toEqual([]);
            expect(differences(room.index.documents, full.documents)).toEqual([]);
          }
          await room.close();
        }),
        { numRuns: RUNS },
      );
    },
    10 * 60_000,
  );

  it('equals one from scratch at every length of a list that has an archive', async () => {
    const room = await openPressRoom();
    const flash = (number: number): EntryChange => {
      const id = `f${String(number)}`;
      const date = new Date(MOMENT + number * DAY).toISOString();
      return { kind: 'news-flash', id, entry: aNewsFlash({ id, date }) };
    };
    const gone = (number: number): EntryChange => ({ ...flash(number), entry: null });
    await room.publish(...Array.from({ length: 57 }, (_, number) => flash(number)));
    const up = Array.from({ length: 30 }, (_, number) => flash(57 + number));
    const down = Array.from({ length: 30 }, (_, number) => gone(86 - number));
    for (const next of [...up, ...down]) {
      await room.publish(next);
      const { files } = await room.fromScratch();
      expect([next.id, differences(room.files.contents, files)]).toEqual([next.id, []]);
    }
    await room.close();
  });
});
