import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anArea, anEvent, anInitiative, aNetwork, MOMENT } from '../../test-support/entries.ts';
import { openDatabase } from './database.ts';
import { Entries } from './entries.ts';
import type { Queries } from './queries.ts';
import type { ReadableEntries } from './readable-entries.ts';
import { noRecorder } from './recorder.ts';
import { createQueries } from './store-queries.ts';
import { withDraft } from './with-draft.ts';

const instant = (day: number) => new Date(MOMENT + day * 24 * 60 * 60 * 1000).toISOString();

/** All that a page may ask about initiatives. */
function answers(entries: ReadableEntries) {
  const queries: Queries = createQueries(entries, noRecorder, MOMENT);
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
  const lists = ['initiative/newest', 'initiative/area/a', 'initiative/area/b'] as const;
  const first = queries.list('initiative/newest')[0];
  return {
    entries: ['0', '1', '2', '3', 'draft'].map((id) => queries.get('initiative', id)),
    slugs: ['0', '1', 'oud', 'nieuw'].map((slug) => queries.bySlug('initiative', slug)?.id),
    lists: lists.map((list) => ids(queries.list(list))),
    windows: lists.map((list) => ids(queries.list(list, { offset: 1, limit: 2 }))),
    counts: lists.map((list) => queries.count(list)),
    pages: [1, 2].map((number) =>
      queries.listing([lists[1], lists[2]], { base: '/x/', number, size: 2 }),
    ),
    around: first ? ids(queries.around('initiative/newest', first, 2)) : [],
    every: ids([...queries.every('initiative/newest')]),
    upcoming: ids(queries.upcomingEvents(2)),
    past: queries.pastEvents({ base: '/agenda/', number: 1, size: 2 }),
  };
}

function modelOf(days: readonly number[]): Entries {
  const entries = new Entries(openDatabase(':memory:'));
  entries.put('network', aNetwork());
  for (const id of ['a', 'b']) entries.put('area', anArea({ id }));
  days.forEach((day, number) => {
    const id = String(number);
    const area = number % 2 === 0 ? 'a' : 'b';
    entries.put('initiative', anInitiative({ id, date: instant(day), area }));
    entries.put('event', anEvent({ id, startsAt: instant(day) }));
  });
  return entries;
}

const day = fc.integer({ min: -5, max: 5 });
const draft = fc
  .record({
    id: fc.constantFrom('0', '1', 'draft'),
    slug: fc.constantFrom('oud', 'nieuw'),
    title: fc.constantFrom('Aap', 'Zee'),
    area: fc.constantFrom('a', 'b', null),
    date: day.map(instant),
  })
  .map(anInitiative);

describe('the entries with a draft', () => {
  it('answer as they would if it were published, and the model knows nothing of it', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), draft, (days, entry) => {
        const entries = modelOf(days);
        const before = answers(entries);
        const seen = answers(withDraft(entries, 'initiative', entry));
        expect(answers(entries)).toEqual(before);
        entries.put('initiative', entry);
        expect(seen).toEqual(answers(entries));
      }),
      { numRuns: 60 },
    );
  });

  it('hold for events too, which stand in lists by their end', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 6 }), day, (days, start) => {
        const entries = modelOf(days);
        const entry = anEvent({ id: '1', slug: 'anders', startsAt: instant(start) });
        const seen = answers(withDraft(entries, 'event', entry));
        entries.put('event', entry);
        expect(seen).toEqual(answers(entries));
      }),
      { numRuns: 60 },
    );
  });
});
