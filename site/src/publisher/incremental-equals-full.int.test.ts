/** Promise 2: after any sequence of changes the files and documents are what a publication from scratch makes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aNetwork,
  aNewsFlash,
  anArea,
  anEvent,
  anInitiative,
  aPage,
  aPicture,
  aPolicyField,
  MOMENT,
  paragraph,
} from '../../test-support/entries.ts';
import { openPressRoom } from '../../test-support/press-room.ts';
import type { EntryChange } from './publisher.ts';

const DAY = 24 * 60 * 60 * 1000;

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const some = (...values: string[]) => fc.subarray(values, { maxLength: 2 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 3 });
const word = oneOf(
  'molen',
  'vliet',
  'tuin',
  'élan',
  'Überweg',
  '<b>vet</b>',
  "'t Lien",
  '10% & meer',
);
const instant = fc
  .integer({ min: -20, max: 20 })
  .map((days) => new Date(MOMENT + days * DAY).toISOString());
const slugOf = (id: string) => oneOf(id, `${id}-nieuw`);

const policyFields = ['p1', 'p2', 'p3'];
const areas = ['a1', 'a2', 'a3'];
const initiatives = Array.from({ length: 14 }, (_, number) => `i${number + 1}`);
const pictures = ['m1', 'm2'];

const initiativeOf = (id: string) =>
  fc
    .record({
      title: word,
      slug: slugOf(id),
      policyFields: some(...policyFields),
      area: maybe(oneOf(...areas)),
      picture: maybe(oneOf(...pictures)),
      stage: maybe(fc.constantFrom('idea' as const, 'running' as const)),
      date: instant,
      text: word,
    })
    .map(({ text, ...fields }) => anInitiative({ id, ...fields, description: paragraph(text) }));

const newsOf = (id: string) =>
  fc
    .record({
      title: word,
      slug: slugOf(id),
      date: instant,
      policyFields: some(...policyFields),
      initiatives: some(...initiatives.slice(0, 4)),
      area: maybe(oneOf(...areas)),
    })
    .map((fields) => aNewsFlash({ id, ...fields }));

const eventOf = (id: string) =>
  fc
    .record({
      title: word,
      slug: slugOf(id),
      startsAt: instant,
      initiatives: some(...initiatives.slice(0, 4)),
      policyFields: some(...policyFields),
      area: maybe(oneOf(...areas)),
    })
    .map((fields) => anEvent({ id, ...fields }));

const pageOf = (id: string) =>
  fc
    .record({
      title: word,
      slug: slugOf(id),
      menu: fc.constantFrom('none' as const, 'main' as const, 'footer' as const),
      menuOrder: maybe(fc.integer({ min: 0, max: 3 })),
    })
    .map((fields) => aPage({ id, ...fields }));

const policyFieldOf = (id: string) =>
  fc
    .record({
      name: word,
      slug: slugOf(id),
      group: fc.constantFrom('physical' as const, 'social' as const),
    })
    .map((fields) => aPolicyField({ id, ...fields }));

const areaOf = (id: string) =>
  fc
    .record({ name: word, slug: slugOf(id), parent: maybe(oneOf(...areas)) })
    .map((fields) => anArea({ id, ...fields }));

const pictureOf = (id: string) =>
  fc
    .record({ alternativeText: word, updatedAt: instant })
    .map((fields) => aPicture({ id, ...fields }));

/** Present or gone. */
const orGone = <T>(entries: fc.Arbitrary<T>) => fc.option(entries, { freq: 4 });

const change: fc.Arbitrary<EntryChange> = fc.oneof(
  {
    weight: 6,
    arbitrary: oneOf(...initiatives).chain((id) =>
      orGone(initiativeOf(id)).map((entry) => ({ kind: 'initiative' as const, id, entry })),
    ),
  },
  {
    weight: 3,
    arbitrary: oneOf('n1', 'n2', 'n3', 'n4').chain((id) =>
      orGone(newsOf(id)).map((entry) => ({ kind: 'news-flash' as const, id, entry })),
    ),
  },
  {
    weight: 3,
    arbitrary: oneOf('e1', 'e2', 'e3').chain((id) =>
      orGone(eventOf(id)).map((entry) => ({ kind: 'event' as const, id, entry })),
    ),
  },
  {
    weight: 2,
    arbitrary: oneOf('s1', 's2').chain((id) =>
      orGone(pageOf(id)).map((entry) => ({ kind: 'page' as const, id, entry })),
    ),
  },
  {
    weight: 2,
    arbitrary: oneOf(...policyFields).chain((id) =>
      orGone(policyFieldOf(id)).map((entry) => ({ kind: 'policy-field' as const, id, entry })),
    ),
  },
  {
    weight: 2,
    arbitrary: oneOf(...areas).chain((id) =>
      orGone(areaOf(id)).map((entry) => ({ kind: 'area' as const, id, entry })),
    ),
  },
  {
    weight: 1,
    arbitrary: oneOf(...pictures).chain((id) =>
      orGone(pictureOf(id)).map((entry) => ({ kind: 'media' as const, id, entry })),
    ),
  },
  {
    weight: 1,
    arbitrary: word.map((name) => ({
      kind: 'network' as const,
      id: 'network',
      entry: aNetwork({ name }),
    })),
  },
);

/** Changes that arrive together, or time that passes. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) => ({ changes, days: 0 })),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }).map((days) => ({ changes: [], days })) },
);

/** A site that has something on it, so that few steps touch much. */
const furnished: EntryChange[] = [
  ...policyFields.map((id) => ({ kind: 'policy-field' as const, id, entry: aPolicyField({ id }) })),
  ...areas.map((id, number) => ({
    kind: 'area' as const,
    id,
    entry: anArea({ id, parent: number === 0 ? null : 'a1' }),
  })),
  ...pictures.map((id) => ({ kind: 'media' as const, id, entry: aPicture({ id }) })),
  ...initiatives.map((id, number) => ({
    kind: 'initiative' as const,
    id,
    entry: anInitiative({
      id,
      policyFields: [policyFields[number % 3] ?? 'p1'],
      area: areas[number % 3] ?? null,
    }),
  })),
];

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 6);

describe('an incremental publication', () => {
  it(
    'equals a publication from scratch after every change',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
          const room = await openPressRoom();
          await room.publish(...furnished);
          for (const { changes, days } of steps) {
            room.clock.now += days * DAY;
            await room.publish(...changes);
            const full = await room.fromScratch();
            expect(full.failed).toEqual([]);
            expect(new Map([...room.files.contents].sort())).toEqual(
              new Map([...full.files].sort()),
            );
            expect(new Map([...room.index.documents].sort())).toEqual(
              new Map([...full.documents].sort()),
            );
          }
          room.database.close();
        }),
        { numRuns: RUNS },
      );
    },
    10 * 60_000,
  );
});
