import { beforeEach, describe, expect, it } from 'vitest';
import { anArea, anEvent, anInitiative, aNetwork, MOMENT } from '../../test-support/entries.ts';
import { openDatabase } from './database.ts';
import { Entries } from './entries.ts';
import { createReads, recordInto, type Reads } from './recorder.ts';
import { createQueries } from './store-queries.ts';

const HOUR = 60 * 60 * 1000;
const at = (hours: number) => new Date(MOMENT + hours * HOUR).toISOString();

describe('queries', () => {
  let entries: Entries;
  let reads: Reads;

  beforeEach(() => {
    entries = new Entries(openDatabase(':memory:'));
    reads = createReads();
  });

  const ask = (moment = MOMENT) => createQueries(entries, recordInto(reads), moment);

  it('record what was not found as well', () => {
    expect(ask().get('initiative', 'weg')).toBeNull();
    expect(ask().bySlug('initiative', 'ook-weg')).toBeNull();
    expect([...reads.dependencies.keys()]).toEqual([
      'entry/initiative/weg',
      'slug/initiative/ook-weg',
    ]);
  });

  it('record a full window up to its last place, and one with room to spare whole', () => {
    for (const id of ['a', 'b', 'c']) entries.put('initiative', anInitiative({ id, title: id }));
    expect(
      ask()
        .list('initiative/newest', { limit: 2 })
        .map(({ id }) => id),
    ).toEqual(['a', 'b']);
    const range = () => reads.dependencies.get('list/initiative/newest');
    expect(range()).toEqual({ from: null, upTo: expect.stringMatching(/b$/) as string });
    ask().list('initiative/newest', { limit: 5 });
    expect(range()).toEqual({ from: null, upTo: null });
  });

  it('announce the other pages of a listing from the first one', () => {
    for (const id of ['a', 'b', 'c']) entries.put('initiative', anInitiative({ id }));
    const options = { base: '/initiatieven/', size: 2 };
    const first = ask().listing(['initiative/newest'], { ...options, number: 1 });
    expect(first).toMatchObject({ number: 1, pages: 2, total: 3 });
    expect([...reads.announced]).toEqual(['/initiatieven/pagina/2/']);
    const second = ask().listing(['initiative/newest'], { ...options, number: 2 });
    expect(second?.items.map(({ id }) => id)).toEqual(['c']);
  });

  it('know no page beyond the last, but always a first', () => {
    const options = { base: '/initiatieven/', size: 2 };
    expect(ask().listing(['initiative/newest'], { ...options, number: 1 })).toMatchObject({
      items: [],
      pages: 1,
    });
    for (const number of [0, 2, 1.5, Number.NaN]) {
      expect(ask().listing(['initiative/newest'], { ...options, number })).toBeNull();
    }
  });

  it('take several lists as one, each entry once', () => {
    entries.put('initiative', anInitiative({ id: 'a', area: 'a1' }));
    entries.put('initiative', anInitiative({ id: 'b', area: 'a2' }));
    const listing = ask().listing(
      ['initiative/area/a1', 'initiative/area/a2', 'initiative/area/a2'],
      { base: '/gebieden/a1/', number: 1, size: 10 },
    );
    expect(listing?.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(listing?.total).toBe(2);
  });

  it('split the agenda at the moment asked for, and know when that changes', () => {
    entries.put('event', anEvent({ id: 'over', startsAt: at(-30) }));
    entries.put('event', anEvent({ id: 'busy', startsAt: at(-1), endsAt: at(1) }));
    entries.put('event', anEvent({ id: 'later', startsAt: at(5), endsAt: at(6) }));
    expect(
      ask()
        .upcomingEvents()
        .map(({ id }) => id),
    ).toEqual(['busy', 'later']);
    expect(reads.wakeAt).toBe(MOMENT + HOUR);
    const past = ask().pastEvents({ base: '/agenda/', number: 1, size: 10 });
    expect(past?.items.map(({ id }) => id)).toEqual(['over']);
    expect(
      ask(MOMENT + HOUR)
        .upcomingEvents()
        .map(({ id }) => id),
    ).toEqual(['later']);
  });

  it('take an event without end for two hours long', () => {
    entries.put('event', anEvent({ id: 'e', startsAt: at(-1.9) }));
    expect(ask().upcomingEvents()).toHaveLength(1);
    expect(ask(MOMENT + HOUR).upcomingEvents()).toHaveLength(0);
  });

  it('walk the tree of areas up and down, and survive a circle in it', () => {
    entries.put('area', anArea({ id: 'town', parent: 'street' }));
    entries.put('area', anArea({ id: 'quarter', parent: 'town' }));
    entries.put('area', anArea({ id: 'street', parent: 'quarter' }));
    expect(
      ask()
        .areaPath('street')
        .map(({ id }) => id),
    ).toEqual(['town', 'quarter', 'street']);
    expect(
      ask()
        .areaWithin('town')
        .map(({ id }) => id),
    ).toEqual(['town', 'quarter', 'street']);
  });

  it('say so when there is no network yet', () => {
    expect(() => ask().network()).toThrow(/no network/);
    entries.put('network', aNetwork());
    expect(ask().network().name).toBe('Het Netwerk');
  });
});
